import { mm } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { type LineGuide, SHOWN_BLEEDS } from '../settings/view-settings.ts'
import { projectLayout } from '../testing.fixture.ts'
import { guideShapes } from './guide-lines.ts'
import { clipOf, layTable, paperWindow, pixelsOf } from './paper-window.ts'
import { CSS_PIXELS_PER_MM, pixelsPerMmAt, pixelsPerMmOf, rulerSteps } from './scale.ts'
import { viewOf } from './subject.ts'
import { textsOutsideSafeArea } from './texts-outside-safe-area.ts'

const layout = await projectLayout()
const MARGIN = 14

describe('a view', () => {
  it('of a side ends at the cut, or shows the bleed and the room for marks', () => {
    const subject = { kind: 'side', side: 'inside' } as const
    expect(viewOf(subject, layout, 0, MARGIN).area).toEqual({ x: 0, y: 0, width: 297, height: 210 })
    expect(viewOf(subject, layout, 5, MARGIN).area).toEqual({
      x: -19,
      y: -19,
      width: 335,
      height: 248,
    })
  })

  it.each([
    { panel: 'get-organised', side: 'outside', x: -3, width: 100 },
    { panel: 'need-help', side: 'outside', x: 97, width: 100 },
    { panel: 'cover', side: 'outside', x: 197, width: 103 },
    { panel: 'did-you-know', side: 'inside', x: 200, width: 100 },
  ] as const)('of $panel has its bleed where the sheet is cut, not at a fold', (expected) => {
    const view = viewOf({ kind: 'panel', panel: expected.panel }, layout, 3, MARGIN)
    expect(view).toMatchObject({ side: expected.side, only: expected.panel })
    expect(view.area).toEqual({ x: expected.x, y: -3, width: expected.width, height: 216 })
  })

  it('of a panel that the format has no place for is refused by name', () => {
    const without = { ...layout, panels: [] }
    expect(() => viewOf({ kind: 'panel', panel: 'cover' }, without, 0, 0)).toThrow(/cover/)
  })
})

describe('the guides', () => {
  const outside = viewOf({ kind: 'side', side: 'outside' }, layout, 3, MARGIN)
  const shapes = (guide: LineGuide) => guideShapes(guide, outside, layout.format)

  it('stand where the sheet is cut, folded and bled', () => {
    expect(shapes('trim').rectangles).toEqual([{ x: 0, y: 0, width: 297, height: 210 }])
    expect(shapes('bleed').rectangles).toEqual([{ x: -3, y: -3, width: 303, height: 216 }])
    expect(shapes('folds').lines.map(({ x1, x2 }) => [x1, x2])).toEqual([
      [97, 97],
      [197, 197],
    ])
  })

  it('keep 5 mm on each side of folds and cuts', () => {
    expect(
      shapes('safe')
        .rectangles.map(({ x, width }) => [x, x + width])
        .toSorted(),
    ).toEqual(
      [
        [102, 192],
        [202, 292],
        [5, 92],
      ].toSorted(),
    )
  })

  it('draw every line of the grid on the sheet, 13.5 pt apart', () => {
    const lines = shapes('grid').lines.map(({ y1 }) => y1)
    expect(lines).toHaveLength(44)
    expect(lines[1]).toBeCloseTo(2 * 4.7625, 6)
    expect(lines.at(-1)).toBeLessThanOrEqual(210)
  })
})

describe('the safe area', () => {
  it('holds every text of the leaflet', () => {
    expect(textsOutsideSafeArea(layout.panels)).toEqual([])
  })

  it('names a text that leaves it, and by how much', () => {
    const [cover] = layout.panels
    if (cover?.id !== 'cover') throw new Error('The cover comes first.')
    const items = cover.content.items.map((item) =>
      item.kind === 'text' && item.text.field === 'title'
        ? { ...item, text: { ...item.text, x: mm(3.5) } }
        : item,
    )
    const moved = { ...cover, content: { ...cover.content, items } }
    const [found, ...others] = textsOutsideSafeArea([moved])
    expect(found).toMatchObject({ panel: 'cover', field: 'title' })
    expect(found?.by).toBeGreaterThanOrEqual(1.5)
    expect(others).toEqual([])
  })
})

describe('the scale', () => {
  const area = { width: 297, height: 210 }

  it('at 100 % is the screen’s own millimetre', () => {
    expect(pixelsPerMmAt(100, area, { width: 10, height: 10 }, 5)).toBe(5)
    expect(pixelsPerMmAt(800, area, { width: 10, height: 10 }, 5)).toBe(40)
    expect(pixelsPerMmOf(96, 1)).toBeCloseTo(CSS_PIXELS_PER_MM, 9)
    expect(pixelsPerMmOf(192, 2)).toBeCloseTo(CSS_PIXELS_PER_MM, 9)
  })

  it('that fits shows the whole subject, never larger than life', () => {
    for (const room of [
      { width: 700, height: 900 },
      { width: 2000, height: 300 },
    ]) {
      const scale = pixelsPerMmAt('fit', area, room, 4)
      expect(scale * area.width).toBeLessThanOrEqual(room.width)
      expect(scale * area.height).toBeLessThanOrEqual(room.height)
    }
    expect(pixelsPerMmAt('fit', area, { width: 9000, height: 9000 }, 4)).toBe(4)
  })

  it('of a ruler leaves room for its figures', () => {
    for (const scale of [0.5, 1, 2, 4, 10, 32, 80]) {
      const { label, tick } = rulerSteps(scale)
      expect(label * scale).toBeGreaterThanOrEqual(40)
      expect(label / tick).toBeCloseTo(10, 9)
    }
  })
})

describe('the window onto a page', () => {
  const area = { x: -17, y: -17, width: 331, height: 244 }

  it.each(SHOWN_BLEEDS)('covers what is in sight and no more, bleed %d', (bleed) => {
    const scale = 3.7
    const table = layTable(area, { width: 800, height: 600 }, scale, 28)
    const viewport = { left: 200.5, top: 100, width: 800, height: 600 }
    const shown = { x: -bleed, y: -bleed, width: 297 + 2 * bleed, height: 210 + 2 * bleed }
    const pixels = pixelsOf(shown, area, table, scale, 'touched')
    const found = paperWindow(pixels, area, table, viewport, scale)
    if (!found) throw new Error('It is in sight.')
    const { place } = found
    expect(Object.values(place).every(Number.isInteger)).toBe(true)
    expect(place.x).toBeGreaterThanOrEqual(200)
    expect(place.x + place.width).toBeLessThanOrEqual(1001)
    expect(found.area.x).toBeCloseTo(area.x + (place.x - table.x) / scale, 9)
    expect(found.area.width * scale).toBeCloseTo(place.width, 9)
  })

  it('is none when the page is scrolled away', () => {
    const table = layTable(area, { width: 800, height: 600 }, 40, 28)
    const shown = pixelsOf({ x: 0, y: 0, width: 10, height: 10 }, area, table, 40, 'touched')
    expect(
      paperWindow(shown, area, table, { left: 9000, top: 0, width: 800, height: 600 }, 40),
    ).toBeUndefined()
  })
})

describe('a part in whole pixels', () => {
  const area = { x: -17, y: -17, width: 331, height: 244 }
  const table = { width: 1400, height: 1000, x: 40, y: 30 }
  const trim = { x: 0, y: 0, width: 297, height: 210 }

  it('takes along the pixels that it touches', () => {
    // At 3 pixels in 2 mm: from 40 + 25.5 to 65.5 + 445.5, and from 30 + 25.5 to 55.5 + 315.
    expect(pixelsOf(trim, area, table, 1.5, 'touched')).toEqual({
      x: 65,
      y: 55,
      width: 446,
      height: 316,
    })
  })

  it('or leaves out those that it does not cover', () => {
    expect(pixelsOf(trim, area, table, 1.5, 'covered')).toEqual({
      x: 66,
      y: 56,
      width: 445,
      height: 314,
    })
  })

  it.each(['touched', 'covered'] as const)('keeps whole pixels as they are, %s', (edges) => {
    // 0.1 × 3 is no whole number of tenths in binary.
    const place = { x: 0.1 * 3, y: 0, width: 0.7 - 0.1 * 3, height: 1 }
    expect(pixelsOf(place, { ...area, x: 0, y: 0 }, table, 10, edges)).toEqual({
      x: 43,
      y: 30,
      width: 4,
      height: 10,
    })
  })

  it('is cut out of a sheet', () => {
    const sheet = { x: 40, y: 30, width: 500, height: 360 }
    expect(clipOf({ x: 66, y: 56, width: 445, height: 314 }, sheet)).toBe(
      'inset(26px 29px 20px 26px)',
    )
  })
})
