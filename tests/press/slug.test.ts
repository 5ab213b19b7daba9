import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readCatalogue } from '@flyer-open-data/flyer'
import { PDFDocument } from 'pdf-lib'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { catalogueWith } from '../bad-input/faults.ts'
import { pageLines, pageTexts } from '../reading/text-lines.ts'
import { callCommand } from '../setup/call-command.ts'

/** Files that have a margin to say it in, and files that have none. */
const WITH_SLUG = ['press', 'press-x1a', 'repro-sra3'] as const
const WITHOUT_SLUG = ['press-no-marks', 'office-a4', 'screen'] as const
const RUNS = readCatalogue().printRuns.map(({ id }) => id)

const read = async (out: string, run: string, product: string) =>
  new Uint8Array(await readFile(join(out, run, `${run}-${product}.pdf`)))
const subjectOf = async (pdf: Uint8Array) =>
  (await PDFDocument.load(pdf, { updateMetadata: false })).getSubject()?.replaceAll(/\s/g, ' ')
const oneSpace = (text: string) => text.replaceAll(/\s+/g, ' ')

/** How many open points of a run nobody has lifted, by its manifest. */
async function openPointsOf(out: string, run: string): Promise<number> {
  const manifest = JSON.parse(await readFile(join(out, run, 'manifest.json'), 'utf8'))
  return manifest.openPoints.filter(({ lifted }: { lifted: boolean }) => !lifted).length
}

/** The lines of the margin of a sheet, in mm from its trim: what stands past the bleed. */
async function slugLines(pdf: Uint8Array, page: number) {
  const lines = await pageLines(pdf, page)
  return lines.filter(({ baseline }) => baseline < -3 || baseline > 213)
}

describe.each(RUNS)('the files of %s, which has open points', (run) => {
  it('say how many on every page that has a margin, and in their properties', async () => {
    const open = await openPointsOf(inject('out'), run)
    expect(open).toBeGreaterThan(1)
    const warning = `ÉPREUVE – ${open} réserves, ne pas tirer`
    for (const product of WITH_SLUG) {
      const pdf = await read(inject('out'), run, product)
      for (const text of await pageTexts(pdf)) expect(oneSpace(text)).toContain(warning)
      expect(await subjectOf(pdf), product).toContain(warning)
    }
  })

  it('do not say it on a leaflet without a margin, but in its properties', async () => {
    for (const product of WITHOUT_SLUG) {
      const pdf = await read(inject('out'), run, product)
      expect((await pageTexts(pdf)).join(), product).not.toMatch(/ÉPREUVE|ne pas tirer/)
      expect(await subjectOf(pdf), product).toMatch(/ÉPREUVE – \d+ réserves, ne pas tirer$/)
    }
  })

  it('end no line of the slug with a separator, and begin none with one', async () => {
    for (const product of ['press', 'press-x1a'] as const) {
      const pdf = await read(inject('out'), run, product)
      for (const page of [1, 2]) {
        const lines = await slugLines(pdf, page)
        expect(lines).toHaveLength(4 + 2 + 6)
        expect(lines.filter(({ text }) => /^\s*·|·\s*$/.test(text))).toEqual([])
      }
    }
    for (const text of await pageTexts(await read(inject('out'), run, 'repro-sra3'))) {
      expect(text.split('\n').filter((line) => /^\s*·|·\s*$/.test(line))).toEqual([])
    }
  })
})

describe('the slug of meuse-2024', () => {
  it.each([
    ['Recto (extérieur), page 1 sur 2 · Imprimer à 100 %', '97 | 100 | 100', 1],
    ['Verso (intérieur), page 2 sur 2 · Imprimer à 100 %', '100 | 100 | 97', 2],
  ])('says what a printer asks: %s', async (side, widths, page) => {
    const lines = await slugLines(await read(inject('out'), 'meuse-2024', 'press'), page)
    const texts = lines.map(({ text }) => oneSpace(text))
    expect(texts).toEqual(
      expect.arrayContaining([
        side,
        'Engager une démarche open data dans ma collectivité · Édition 1, contenu du 21 novembre 2024',
        'Tirage meuse-2024 · Occasion : Journée départementale de la donnée en Meuse, Bar-le-Duc, 12 novembre 2024',
        'DataGrandEst',
        'Fini 100 × 210 mm, ouvert 297 × 210 mm · Fonds perdus 3 mm',
        `Pli roulé, rabat d’abord · Volets ${widths} mm`,
        '100 exemplaires · Papier couché, grammage à préciser · Encres cyan, magenta, jaune, noir · Profil FOGRA39',
      ]),
    )
    // The left block begins where the sheet is cut, the right one past the registration target.
    expect(new Set(lines.slice(-6).map(({ left }) => Math.round(left * 10) / 10))).toEqual(
      new Set([0, 156.5]),
    )
  })

  it('has a word beside each fold mark, the folds counted from the flap on both sides', async () => {
    const pdf = await read(inject('out'), 'meuse-2024', 'press')
    const places = async (page: number) =>
      (await slugLines(pdf, page))
        .filter(({ text }) => text.startsWith('pli'))
        .map(({ text, left }) => [oneSpace(text), Math.round(left - 1.2)])
    const both = <T>(marks: readonly T[]) => [...marks, ...marks]
    expect(await places(1)).toEqual(
      both([
        ['pli 1', 97],
        ['pli 2', 197],
      ]),
    )
    expect(await places(2)).toEqual(
      both([
        ['pli 2', 100],
        ['pli 1', 200],
      ]),
    )
  })

  it('tells a printer that nobody has said how many copies', async () => {
    const [text = ''] = await pageTexts(await read(inject('out'), 'fig-2024', 'press'))
    expect(oneSpace(text)).toContain('Tirage à préciser · Papier couché')
  })
})

describe('a run whose open points are all lifted in its data', () => {
  let out: string
  beforeAll(async () => {
    out = await mkdtemp(join(tmpdir(), 'flyer-lifted-'))
    const catalogue = catalogueWith('none')
    for (const point of catalogue.openPoints) {
      point.lifted = { on: '2024-10-01', ground: 'Accord écrit du service communication' }
    }
    const products = [...WITH_SLUG, ...WITHOUT_SLUG].join()
    const { code, stderr } = await callCommand(
      ['meuse-2024', '--release', '--product', products, '--out', out],
      catalogue,
    )
    expect(code, stderr).toBe(0)
  })
  afterAll(() => rm(out, { recursive: true, force: true }))

  it.each([...WITH_SLUG, ...WITHOUT_SLUG])('has no word of a proof in %s', async (product) => {
    const pdf = await read(out, 'meuse-2024', product)
    const texts = (await pageTexts(pdf)).join('\n')
    expect(texts).not.toMatch(/ÉPREUVE|réserves,|ne pas tirer/)
    expect(texts.length).toBeGreaterThan(500)
    expect(await subjectOf(pdf)).toBe('Journée départementale de la donnée en Meuse (meuse-2024)')
  })

  it('says all the rest of its slug', async () => {
    const lines = await slugLines(await read(out, 'meuse-2024', 'press'), 1)
    expect(lines).toHaveLength(4 + 1 + 6)
  })
})
