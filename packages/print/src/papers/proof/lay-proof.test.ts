import { ContentError, checkText, type Job } from '@flyer-open-data/flyer'
import { type Item, layoutLeaflet, type PlacedText } from '@flyer-open-data/ui'
import { a4Accordion, a5SingleFold } from '@flyer-open-data/ui/specimens'
import { describe, expect, it } from 'vitest'
import { FONTS } from '../../testing/fonts.ts'
import { jobWith, paperSourceOf, someReport } from '../../testing/paper-sources.ts'
import { type Area, isWithin, overlap } from '../../testing/rectangles.ts'
import { layProof } from './lay-proof.ts'
import type { ProofPage } from './proof-page.ts'

const LONG_NAME =
  'Syndicat mixte d’aménagement numérique des communautés de communes du Pays de la Haute-Meuse, de l’Argonne et des Côtes de Meuse réunies'
const POINT =
  'Nom et adresse de l’imprimeur à porter sur le document (loi du 29\u00a0juillet\u00a01881, art.\u00a03)'

const withPoints = (job: Job, count: number): Job => ({
  ...job,
  openPoints: Array.from({ length: count }, (_, i) => ({ id: `point-${i}`, what: POINT })),
})
const longPartner = (): Job => {
  const job = jobWith('rencontres-2024', {}, true)
  return { ...job, partner: job.partner && { ...job.partner, name: LONG_NAME } }
}
/** A source whose leaflet is that of the run, whatever else the job says. */
const sourceOf = (job: Job, report = someReport(58, 0)) => {
  const { layout } = paperSourceOf(jobWith('meuse-2024'))
  return {
    ...paperSourceOf(jobWith('meuse-2024')),
    job,
    layout,
    reports: new Map([['press', report]]),
  }
}
const inFormat = (format: Job['format']) => {
  const job = { ...jobWith('meuse-2024'), format }
  return {
    ...paperSourceOf(jobWith('meuse-2024')),
    job,
    layout: layoutLeaflet({ ...job, fonts: FONTS }),
  }
}

const textsIn = (items: readonly Item[]): PlacedText[] =>
  items.flatMap((item) =>
    item.kind === 'text' ? [item.text] : item.kind === 'group' ? textsIn(item.items) : [],
  )
const textsOf = ({ blocks }: ProofPage): PlacedText[] =>
  blocks.flatMap((block) => (block.kind === 'items' ? textsIn(block.items) : []))
const picturesOf = ({ blocks }: ProofPage) =>
  blocks.flatMap((block) => (block.kind === 'reduction' ? [block] : []))
/** Where letters stand: from the top of accented capitals to the foot of descenders. */
const linesOf = (text: PlacedText): (Area & { said: string })[] =>
  text.lines.map(({ text: said, width, hang }, i) => {
    const size = (text.style.size * 25.4) / 72
    const baseline = text.firstBaseline + (i * text.style.leading * 25.4) / 72
    return { said, x: text.x - hang, y: baseline - 0.75 * size, width, height: 0.95 * size }
  })
const whole = ({ lines }: PlacedText) => lines.map(({ text, joint }) => text + joint).join('')

/** All but 10 mm along the edge: what office printers reach. */
const PRINTABLE = { x: 10, y: 10, width: 190, height: 277 }

describe.each([
  ['the meeting in Meuse', sourceOf(jobWith('meuse-2024'))],
  ['a run of an unknown number', sourceOf(jobWith('fig-2024'))],
  ['a run without place or date, of a range', sourceOf(jobWith('reserve-2024'))],
  ['a partner with a long name', sourceOf(longPartner())],
  [
    'twelve open points and many warnings',
    sourceOf(withPoints(longPartner(), 12), someReport(50, 9)),
  ],
  ['no open point', sourceOf(withPoints(jobWith('meuse-2024'), 0))],
  ['no press file', { ...sourceOf(jobWith('meuse-2024')), files: [] }],
  ['a file that was not checked', { ...sourceOf(jobWith('meuse-2024')), reports: new Map() }],
  ['a bleed of 5 mm', sourceOf(jobWith('meuse-2024', { bleed: 5 }))],
  ['an accordion', inFormat(a4Accordion)],
  ['a single fold', inFormat(a5SingleFold)],
])('the proof of %s', (_, source) => {
  const pages = layProof(source)

  it.each([0, 1])('keeps 10 mm from the edge of page %i', (i) => {
    const page = pages[i] ?? pages[0]
    const areas = [...textsOf(page).flatMap(linesOf), ...picturesOf(page)]
    expect(areas.length).toBeGreaterThan(15)
    expect(areas.filter((area) => !isWithin(area, PRINTABLE))).toEqual([])
  })

  it.each([0, 1])('lets no text of page %i stand on another, or on a picture', (i) => {
    const page = pages[i] ?? pages[0]
    const lines = textsOf(page).flatMap(linesOf)
    const clashes = lines.flatMap((one, k) =>
      lines
        .slice(k + 1)
        .filter((other) => overlap(one, other))
        .map((other) => `${one.said} × ${other.said}`),
    )
    const covered = lines.filter((one) => picturesOf(page).some((picture) => overlap(one, picture)))
    expect([...clashes, ...covered]).toEqual([])
  })

  it('obeys the typography rules', () => {
    const faults = pages.flatMap(textsOf).flatMap((text) =>
      // The name of a file is no prose.
      checkText(
        {
          text: whole(text).replaceAll(/EPREUVE_depliant-open-data_\S+/g, 'fichier'),
          role: text.role,
        },
        { field: text.field },
      ),
    )
    expect(faults).toEqual([])
  })

  it('names every text by a field of its own', () => {
    const fields = pages.flatMap(textsOf).map(({ field }) => field)
    expect(fields.filter((field, i) => fields.indexOf(field) !== i)).toEqual([])
  })
})

describe('a proof', () => {
  it('shows both sides as large as each other, and the states of a roll fold', () => {
    const [first, second] = layProof(sourceOf(jobWith('meuse-2024')))
    expect(picturesOf(first).map(({ name }) => name)).toEqual(['outside', 'inside'])
    const [outside, inside] = picturesOf(first)
    expect(outside?.scale).toBe(inside?.scale)
    expect(outside?.scale).toBeGreaterThan(0.4)
    expect(picturesOf(second).map(({ name, label }) => [name, label])).toEqual([
      ['closed', 'Fermé\u00a0: couverture'],
      ['closed-back', 'Fermé, dos\u00a0: 4e de couverture'],
      ['first-opening', 'Première ouverture\u00a0: volet gauche, rabat'],
      ['open', 'Ouvert\u00a0: volet gauche, volet central, volet droit'],
    ])
  })

  it('draws the leaflet smaller where open points need the room', () => {
    const scaleWith = (points: number) =>
      picturesOf(layProof(sourceOf(withPoints(jobWith('meuse-2024'), points)))[1])[0]?.scale ?? 0
    expect(scaleWith(14)).toBeLessThan(scaleWith(4))
  })

  it('of an example has a banner of 14 pt or more on both pages, and is struck out', () => {
    const pages = layProof(sourceOf(longPartner()))
    const banners = pages.map((page) =>
      textsOf(page).filter((text) => whole(text) === 'EXEMPLE FICTIF, NE PAS TIRER'),
    )
    expect(banners.map(({ length }) => length)).toEqual([1, 1])
    expect(banners.flat().every(({ style }) => style.size >= 14)).toBe(true)
    const struckOut = ({ blocks }: ProofPage) =>
      blocks.flatMap((block) =>
        block.kind === 'items'
          ? block.items.filter((item) => item.kind === 'drawing' && /struck out/.test(item.name))
          : [],
      )
    expect(struckOut(pages[1])).toHaveLength(1)
    expect(struckOut(layProof(sourceOf(jobWith('meuse-2024')))[1])).toEqual([])
  })

  it('counts as open points those of the job alone, on both pages', () => {
    const [first, second] = layProof(sourceOf(withPoints(longPartner(), 3)))
    expect(textsOf(first).map(whole)).toContain('3\u00a0réserves ne sont pas levées, page 2')
    const listed = textsOf(second).filter(({ field }) => /points\.\d+$/.test(field))
    expect(listed).toHaveLength(3)
  })

  it('leaves four lines of 7 mm or more for corrections, and asks for nothing twice', () => {
    for (const source of [
      sourceOf(jobWith('meuse-2024')),
      sourceOf(withPoints(longPartner(), 12)),
    ]) {
      const [, page] = layProof(source)
      const texts = textsOf(page)
      const at = (field: string) =>
        texts.find((text) => text.field.endsWith(field))?.firstBaseline ?? Number.NaN
      expect(at('approval.date') - at('approval.name')).toBeCloseTo(7)
      expect(at('approval.signature') - at('approval.date')).toBeCloseTo(7)
      expect(PRINTABLE.y + PRINTABLE.height - at('approval.name')).toBeGreaterThan(3 * 7)
    }
  })

  it('refuses what has no room, and names the field', () => {
    const lay = () => layProof(sourceOf(withPoints(jobWith('meuse-2024'), 40)))
    expect(lay).toThrow(ContentError)
    expect(lay).toThrow(/bon-a-tirer\.points\.\d+/)
    const run = { event: 'Journée '.repeat(300).trim() }
    expect(() => layProof(sourceOf(jobWith('meuse-2024', run)))).toThrow(/bon-a-tirer\.run/)
  })
})
