import { checkText, SIDES } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { CATALOGUE, itemAt, runOf } from '../testing/catalogue.ts'
import { FORMATS_TO_FIT } from '../testing/formats.ts'
import { slugText } from './slug-text.ts'

const edition = itemAt(CATALOGUE.editions, 0)
const meuse = {
  edition,
  run: runOf('meuse-2024'),
  format: CATALOGUE.format,
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

  it('writes widths that are not whole with a decimal comma', () => {
    const format = itemAt(FORMATS_TO_FIT, 2)
    expect(slugText({ ...meuse, format })).toContain('Volets\u00a0148,5\u00a0|\u00a0148,5\u00a0mm')
  })

  it.each(
    CATALOGUE.printRuns.flatMap((run) =>
      SIDES.map((side) => ({ id: run.id, run, side, format: CATALOGUE.format })),
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
