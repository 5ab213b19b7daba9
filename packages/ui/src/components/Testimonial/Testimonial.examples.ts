import type { Testimonial } from '@flyer-open-data/flyer'
import { CONTENT } from '../../specimens/content.ts'
import type { Specimens } from '../../specimens/specimens.ts'
import { gridLine } from '../../tokens/space.ts'
import { layoutTestimonial, type TestimonialProps } from './layout.ts'

const spokenBy = (kind: Testimonial['kind']): Testimonial => {
  const testimonial = CONTENT.voices.testimonials.find((t) => t.kind === kind)
  if (!testimonial) throw new Error(`No testimonial of kind ${kind}.`)
  return testimonial
}

const longest: Testimonial = {
  kind: 'publisher',
  heading: 'Ils ouvrent leurs données budgétaires',
  speaker: 'Agglomération de Saint-Dié-des-Vosges',
  words:
    'Publier nos budgets nous a pris trois mois et nous en a fait gagner davantage\u00a0: les habitants, les élus et la presse y trouvent seuls ce qu’ils cherchent, à toute heure',
}

/** The cases of a testimonial. */
export const TESTIMONIAL = {
  stage: { width: 100, height: 70, panel: 'voices', ground: 'paper' },
  layOut: layoutTestimonial,
  propsOf: (testimonial) => ({
    testimonial,
    field: 'testimonials.0',
    column: { x: 11, firstBaseline: gridLine(3), width: 78 },
  }),
  examples: {
    ordinary: { name: 'Ordinaire', data: spokenBy('reuser') },
    longName: { name: 'Nom sur deux lignes', data: spokenBy('elected') },
    longest: { name: 'Texte le plus long', data: longest },
    shortest: {
      name: 'Texte le plus court',
      data: { kind: 'elected', heading: 'Une élue', speaker: 'Toul', words: 'Osez\u202f!' },
    },
  },
  overflowing: {
    name: 'Texte trop long',
    data: { ...longest, words: `${longest.words} et en tout lieu, sans rien demander` },
    field: 'testimonials.0.words',
  },
} satisfies Specimens<Testimonial, TestimonialProps>
