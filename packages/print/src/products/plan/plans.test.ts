import { foldPositions, jobOf, mm, SIDES } from '@flyer-open-data/flyer'
import { a4Accordion, a5SingleFold } from '@flyer-open-data/ui/specimens'
import { PDFDocument } from 'pdf-lib'
import { describe, expect, it, vi } from 'vitest'
import { CATALOGUE, runOf } from '../../testing/catalogue.ts'
import { FONTS } from '../../testing/fonts.ts'
import { FORMATS_TO_FIT, LEAFLET_FORMAT } from '../../testing/formats.ts'
import { readPaintedPage } from '../../testing/painted-page.ts'
import { isWithin } from '../../testing/rectangles.ts'
import { follow } from '../../testing/small-pdf.ts'
import { builtOnce, workshopOf } from '../../testing/test-workshop.ts'
import { buildDummy } from '../dummy/dummy.ts'
import { layDummySide, paperFor } from '../dummy/lay-dummy.ts'
import { layTemplate, scaleFor } from '../fold-template/lay-template.ts'
import type { PlanPage } from './plan-page.ts'

// A build takes seconds on a loaded machine.
vi.setConfig({ testTimeout: 60_000 })

const textsOf = ({ items }: Pick<PlanPage, 'items'>) =>
  items.flatMap((item) => (item.kind === 'text' ? [item.text] : []))
const wordsOf = (page: PlanPage) =>
  textsOf(page).map(({ lines }) =>
    lines
      .map(({ text, joint }) => text + joint)
      .join('')
      .replaceAll(/\s/g, ' '),
  )
const read = (bytes: Uint8Array) => PDFDocument.load(bytes, { updateMetadata: false })

describe('the fold template', () => {
  it('tells sizes, folds, their order and the scale of the leaflet', () => {
    const words = wordsOf(layTemplate(FONTS, LEAFLET_FORMAT, 3))
    expect(words).toEqual(
      expect.arrayContaining([
        'Gabarit de pliage',
        'Ouvert 297 × 210 mm · fini 100 × 210 mm · fonds perdus 3 mm · zone de sécurité 5 mm',
        'Pli roulé, 3 volets. Les deux plis rentrent vers l’intérieur, rabat d’abord. Le rabat (97 mm) rentre en premier, la couverture se ferme par-dessus.',
        'Dessin à l’échelle 1:2,5 : 1 cm du dessin vaut 2,5 cm du dépliant. Les cotes sont celles du dépliant.',
      ]),
    )
    const panels = words.filter((text) => ['97', '100'].includes(text))
    expect(panels).toEqual(['97', '100', '100', '100', '100', '97'])
    expect(scaleFor(LEAFLET_FORMAT, 3)).toBe(2.5)
  })

  it('is that of the format: a single fold, an accordion whose folds go both ways', () => {
    const [single, accordion] = [a5SingleFold, a4Accordion].map((format) =>
      wordsOf(layTemplate(FONTS, format, 3)),
    )
    expect(single).toContain(
      'Un seul pli, 2 volets. Le pli rentre vers l’intérieur. La couverture dessus.',
    )
    expect(single?.filter((text) => text === '148,5')).toHaveLength(4)
    expect(single?.filter((text) => text.startsWith('Pli 1'))).toHaveLength(2)
    expect(accordion).toContain('Pli 1, vers l’extérieur')
    expect(accordion).toContain('Pli 2, vers l’intérieur')
    expect(accordion?.filter((text) => text === '99')).toHaveLength(6)
  })

  it.each(FORMATS_TO_FIT)('has room on its page for $id, $outside.length panels', (format) => {
    const { width, height, items } = layTemplate(FONTS, format, 5)
    for (const { x, firstBaseline, lines } of textsOf({ items })) {
      const widest = Math.max(...lines.map((line) => line.width))
      expect(
        isWithin(
          { x, y: firstBaseline, width: widest, height: 1 },
          { x: 5, y: 5, width: width - 10, height: height - 10 },
        ),
      ).toBe(true)
    }
    expect(items.length).toBeGreaterThan(10)
  })
})

describe('the dummy', () => {
  it('is printed on the smallest paper that holds the open sheet, standing as it does', () => {
    const sized = (width: number, height: number) =>
      paperFor({ ...LEAFLET_FORMAT, openSize: { width: mm(width), height: mm(height) } })
    expect(sized(297, 210)).toMatchObject({ name: 'A4', width: 297, height: 210 })
    expect(sized(200, 210)).toMatchObject({ name: 'A4', width: 210, height: 297 })
    expect(sized(400, 200)).toMatchObject({ name: 'A3', width: 420, height: 297 })
    expect(sized(600, 300)).toMatchObject({ width: 600, height: 300 })
  })

  it('names and numbers the panels of both sides, and says how it is folded', () => {
    const [outside, inside] = SIDES.map((side) =>
      wordsOf(layDummySide(FONTS, LEAFLET_FORMAT, side)),
    )
    for (const text of ['1', '2', '3', 'rabat', 'dos', 'couverture', '97 mm']) {
      expect(outside).toContain(text)
    }
    for (const text of ['4', '5', '6', 'volet gauche', 'volet central', 'volet droit']) {
      expect(inside).toContain(text)
    }
    expect(outside).toContain(
      '1. Imprimez sur A4 à 100 %, recto verso, en retournant sur le bord court.',
    )
    expect(outside).toContain(
      '5. Pliez sur les tirets : pli 1 vers l’intérieur, puis pli 2 vers l’intérieur. Le rabat (97 mm) rentre en premier, la couverture se ferme par-dessus.',
    )
  })

  it('has its folds where the leaflet has them, and a ruler of 50 mm', async () => {
    const document = await read((await builtOnce('dummy')).bytes)
    expect(document.getPageCount()).toBe(2)
    for (const [i, side] of SIDES.entries()) {
      const { shapes } = readPaintedPage(document.getPage(i))
      for (const fold of foldPositions(LEAFLET_FORMAT, side)) {
        const dashes = shapes.filter(({ x, width }) => Math.abs(x + width / 2 - fold) < 0.05)
        expect(dashes.length).toBeGreaterThan(20)
      }
      const strokes = shapes.filter(
        ({ width, height }) => width < 0.3 && Math.abs(height - 4) < 0.05,
      )
      const middles = strokes.map(({ x, width }) => x + width / 2).toSorted((a, b) => a - b)
      expect(middles).toHaveLength(6)
      expect((middles.at(-1) ?? 0) - (middles[0] ?? 0)).toBeCloseTo(50, 2)
    }
  })

  it('asks for 100 % and two sides, turned over along the short edge', async () => {
    const { catalog } = await read((await builtOnce('dummy')).bytes)
    const wish = (key: string) => String(follow(catalog, 'ViewerPreferences', key))
    expect([wish('PrintScaling'), wish('Duplex')]).toEqual(['/None', '/DuplexFlipShortEdge'])
  })

  it('has the same bytes each time, and says that it is no leaflet', async () => {
    const built = await builtOnce('dummy')
    const again = await buildDummy(workshopOf(jobOf(CATALOGUE, runOf('meuse-2024'))))
    expect(Buffer.compare(again.bytes, built.bytes)).toBe(0)
    expect((await read(built.bytes)).getTitle()).toMatch(/^Maquette en blanc/)
  })
})
