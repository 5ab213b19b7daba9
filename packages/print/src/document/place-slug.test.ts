import { ContentError, jobOf, SIDES } from '@flyer-open-data/flyer'
import { a4Accordion, a5SingleFold } from '@flyer-open-data/ui/specimens'
import { describe, expect, it } from 'vitest'
import { foldLabels } from '../sheet/fold-labels.ts'
import { MARKS_MARGIN, pageBoxes } from '../sheet/page-boxes.ts'
import { slugTopics } from '../sheet/slug-topics.ts'
import { CATALOGUE } from '../testing/catalogue.ts'
import { COATED } from '../testing/conditions.ts'
import { FONTS } from '../testing/fonts.ts'
import { FORMATS_TO_FIT, LEAFLET_FORMAT } from '../testing/formats.ts'
import { jobWith } from '../testing/paper-sources.ts'
import { placeSlug } from './place-slug.ts'

const boxes = pageBoxes({ width: 297, height: 210 }, 3, MARKS_MARGIN)
const { trim } = boxes
const middle = trim.x + trim.width / 2
const place = (job = jobWith('meuse-2024')) =>
  placeSlug(FONTS, boxes, slugTopics({ job, side: 'outside', condition: COATED }), [])
const told = (lines: ReturnType<typeof place>) =>
  lines.map(({ lines: [line] }) => line?.text.replaceAll('\u00a0', ' '))
const beginning = (start: string, lines: ReturnType<typeof place>) =>
  lines.find(({ lines: [line] }) => line?.text.startsWith(start))

describe('the slug', () => {
  it('has its status above, which leaflet it is below on the left, and how it is made on the right', () => {
    const lines = place()
    expect(lines).toHaveLength(8)
    const above = lines.filter(({ firstBaseline }) => firstBaseline < trim.y)
    expect(told(above)).toEqual([
      'ÉPREUVE – 8 réserves, ne pas tirer',
      'Recto (extérieur), page 1 sur 2 · Imprimer à 100 %',
    ])
    const below = lines.filter((line) => !above.includes(line))
    for (const { x } of above) expect(x).toBe(middle + 8)
    expect(below.map(({ x }) => x)).toEqual([
      ...Array(3).fill(trim.x),
      ...Array(3).fill(middle + 8),
    ])
    expect(told(below)).toEqual([
      expect.stringMatching(/^Engager une démarche/),
      expect.stringMatching(/^Tirage meuse-2024/),
      'DataGrandEst',
      expect.stringMatching(/^Fini 100 × 210 mm/),
      expect.stringMatching(/^Pli roulé/),
      expect.stringMatching(/^100 exemplaires/),
    ])
  })

  it('sets what stands on the left and on the right below on the same lines', () => {
    const lines = place().slice(-6)
    const baselines = lines.map(({ firstBaseline }) => firstBaseline)
    expect(baselines.slice(0, 3)).toEqual(baselines.slice(3))
    expect((baselines[1] ?? 0) - (baselines[0] ?? 0)).toBeCloseTo((10.125 / 72) * 25.4, 9)
  })

  it('has no warning once nothing is left to settle', () => {
    const lines = told(place({ ...jobWith('meuse-2024'), openPoints: [] }))
    expect(lines.join()).not.toMatch(/ÉPREUVE|ne pas tirer/)
    expect(lines[0]).toBe('Recto (extérieur), page 1 sur 2 · Imprimer à 100 %')
  })

  it('stands a word beside each fold mark, right of it, above and below', () => {
    const labels = foldLabels(LEAFLET_FORMAT, 'outside')
    const job = jobWith('meuse-2024')
    const lines = placeSlug(
      FONTS,
      boxes,
      slugTopics({ job, side: 'outside', condition: COATED }),
      labels,
    ).slice(0, 4)
    expect(told(lines)).toEqual(['pli 1', 'pli 1', 'pli 2', 'pli 2'])
    expect(lines.map(({ x }) => x - trim.x)).toEqual(
      [97, 97, 197, 197].map((fold) => expect.closeTo(fold + 1.2, 9)),
    )
  })

  it('refuses a name that takes more lines than the margin holds, and names its field', () => {
    const job = jobWith('meuse-2024', {}, true)
    const name = 'Communauté de communes des vallons '.repeat(12).trim()
    const long = { ...job, partner: job.partner && { ...job.partner, name } }
    expect(() => place(long)).toThrow(ContentError)
    expect(() => place(long)).toThrow(/slug.*sender\.name/)
  })

  it('breaks a long name to further lines while there are any', () => {
    const job = jobWith('meuse-2024', {}, true)
    const name = 'Syndicat mixte du Pays de la Haute Vallée et des Trois Rivières réunies'
    const lines = place({ ...job, partner: job.partner && { ...job.partner, name } })
    expect(beginning(name, lines)?.lines[0]?.text).toBe(`${name}, avec DataGrandEst`)
  })
})

describe.each([...FORMATS_TO_FIT, a4Accordion, a5SingleFold])(
  'the slug of $id, $outside.length panels',
  (format) => {
    it.each([1, 3])('fits for every run, sender and side with a bleed of %i mm', (bleed) => {
      const sheet = pageBoxes(format.openSize, bleed, MARKS_MARGIN)
      for (const run of CATALOGUE.printRuns) {
        for (const sender of [undefined, ...CATALOGUE.partners]) {
          for (const side of SIDES) {
            const job = { ...jobOf(CATALOGUE, run, sender), format }
            const topics = slugTopics({ job, side, condition: COATED })
            const lines = placeSlug(FONTS, sheet, topics, foldLabels(format, side))
            const texts = lines.flatMap((line) => line.lines.map(({ text }) => text))
            expect(texts.filter((text) => /^\s*·|·\s*$/.test(text))).toEqual([])
            const facts = [...topics.status, ...topics.what, ...topics.how].flat()
            expect(texts.slice(-facts.length).join('\u00a0· ')).toContain(facts.at(-1)?.text)
          }
        }
      }
    })
  },
)
