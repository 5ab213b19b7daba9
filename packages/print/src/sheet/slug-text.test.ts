import { checkText, jobOf, SIDES } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { CATALOGUE, itemAt, runOf } from '../testing/catalogue.ts'
import { FORMATS_TO_FIT } from '../testing/formats.ts'
import { slugText } from './slug-text.ts'

const meuse = {
  job: jobOf(CATALOGUE, runOf('meuse-2024')),
  side: 'outside',
  colours: 'CMJN FOGRA39',
} as const

describe('the slug text', () => {
  it('tells title, edition, run, side, panel widths, colours, date and scale, in French', () => {
    expect(slugText(meuse).split('\u00a0· ')).toEqual([
      'Engager une démarche open data dans ma collectivité',
      'Édition 1',
      'Tirage meuse-2024',
      'Page 1 sur 2, extérieur',
      'Volets\u00a097\u00a0|\u00a0100\u00a0|\u00a0100\u00a0mm',
      'CMJN FOGRA39',
      'Mise à jour du 21\u00a0novembre\u00a02024',
      'Imprimer à 100\u00a0%',
    ])
  })

  it('tells the panels of the inside in the order in which the inside shows them', () => {
    const inside = slugText({ ...meuse, side: 'inside' })
    expect(inside).toContain('Page 2 sur 2, intérieur')
    expect(inside).toContain('Volets\u00a0100\u00a0|\u00a0100\u00a0|\u00a097\u00a0mm')
  })

  it('tells who reprints it, and that an example is not to be printed', () => {
    const partner = itemAt(CATALOGUE.partners, 0)
    const job = jobOf(CATALOGUE, runOf('meuse-2024'), partner)
    expect(slugText({ ...meuse, job })).toContain(
      'Tirage meuse-2024\u00a0· Communauté de communes des Trois-Vallons\u00a0· Exemple fictif, ne pas tirer\u00a0· Page',
    )
    const real = slugText({
      ...meuse,
      job: { ...job, partner: { ...partner, isExample: undefined } },
    })
    expect(real).toContain(partner.name)
    expect(real).not.toContain('Exemple')
  })

  it('writes widths that are not whole with a decimal comma', () => {
    const format = itemAt(FORMATS_TO_FIT, 2)
    expect(slugText({ ...meuse, job: { ...meuse.job, format } })).toContain(
      'Volets\u00a0148,5\u00a0|\u00a0148,5\u00a0mm',
    )
  })

  it.each(
    CATALOGUE.printRuns.flatMap((run) =>
      [undefined, ...CATALOGUE.partners].flatMap((sender) =>
        SIDES.map((side) => {
          const job = jobOf(CATALOGUE, run, sender)
          return { id: job.id, job, side }
        }),
      ),
    ),
  )('breaks no rule of typography: $id, $side', (at) => {
    const text = slugText({ ...meuse, ...at })
    expect(checkText({ text, role: 'body' }, {})).toEqual([])
  })

  it.each([
    { what: 'the date', space: '21\u00a0novembre', rule: 'T7' },
    { what: 'the length', space: '100\u00a0mm', rule: 'T11' },
    { what: 'the scale', space: '100\u00a0%', rule: 'T11' },
  ])('would break $rule without the no-break space of $what', ({ space, rule }) => {
    const text = slugText(meuse)
    expect(text).toContain(space)
    const broken = text.replace(space, space.replace('\u00a0', ' '))
    const findings = checkText({ text: broken, role: 'body' }, {})
    expect(findings.map((finding) => finding.rule)).toContain(rule)
  })
})
