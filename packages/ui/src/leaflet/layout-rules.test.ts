import { findingsOf, mm } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import type { Item } from '../frame/frame.ts'
import { LAYOUT_RULES } from '../layout-rules/layout-rules.ts'
import { groundsUnder, inkedTexts, lineRectangles } from '../layout-rules/panel-to-judge.ts'
import { lineBoxes } from '../testing/line-boxes.ts'
import { layOut } from '../testing/project-leaflet.ts'
import { TEXT_STYLES } from '../tokens/type.ts'
import { judged, type PlacedPanel } from './layout-leaflet.ts'

const { panels } = layOut()
const broken = (panel: PlacedPanel) =>
  findingsOf(LAYOUT_RULES, judged(panel), {}).map(({ rule, fault, place }) => [
    rule,
    fault,
    place.field,
  ])

/** A panel with one of its texts changed. */
function withText(
  panel: PlacedPanel,
  field: string,
  change: (item: Extract<Item, { kind: 'text' }>) => Item,
): PlacedPanel {
  const items = panel.content.items.map((item) =>
    item.kind === 'text' && item.text.field === field ? change(item) : item,
  )
  return { ...panel, content: { ...panel.content, items } }
}
const panelOf = (id: string) => panels.find((panel) => panel.id === id) ?? expect.fail(id)

describe('the rules of the layout', () => {
  it.each(panels)('are kept by panel $id', (panel) => {
    expect(broken(panel)).toEqual([])
  })

  it('see a text in an ink that its ground hides', () => {
    const moved = withText(panelOf('need-help'), 'offer', (item) => ({ ...item, ink: 'deepBlue' }))
    expect(broken(moved)).toEqual([['contrast', 'too-low', 'offer']])
  })

  it('see strong runs in an ink that their ground hides', () => {
    const moved = withText(panelOf('cover'), 'title', (item) => ({ ...item, accent: 'deepBlue' }))
    expect(broken(moved)).toEqual([['contrast', 'too-low', 'title']])
  })

  it('see a text that reaches into the ground of the call', () => {
    const moved = withText(panelOf('did-you-know'), 'law', (item) => ({
      ...item,
      text: { ...item.text, firstBaseline: mm(item.text.firstBaseline + 5 * 4.7625) },
    }))
    expect(broken(moved)).toContainEqual(['contrast', 'two-grounds', 'law'])
  })

  it('see a text that is too small, out of the safe area, or off the grid', () => {
    const cover = panelOf('cover')
    const small = withText(cover, 'title', (item) => ({
      ...item,
      text: { ...item.text, style: TEXT_STYLES.slug },
    }))
    expect(broken(small)).toContainEqual(['least-size', 'reversed', 'title'])
    const aside = withText(cover, 'title', (item) => ({
      ...item,
      text: { ...item.text, x: mm(3) },
    }))
    expect(broken(aside)).toEqual([['safe-area', 'outside', 'title']])
    const low = withText(panelOf('need-help'), 'offer', (item) => ({
      ...item,
      text: { ...item.text, firstBaseline: mm(item.text.firstBaseline + 1) },
    }))
    expect(broken(low)).toEqual([['baseline', 'off-grid', 'offer']])
  })
})

describe('what the rules look at', () => {
  it.each(panels)('holds the ink of every letter of panel $id', (panel) => {
    const texts = inkedTexts(judged(panel))
    expect(texts.length).toBeGreaterThan(0)
    for (const { text } of texts) {
      const boxes = lineRectangles(text)
      for (const [i, ink] of lineBoxes(text).entries()) {
        const box = boxes[i] ?? expect.fail('no box')
        expect(ink.y).toBeGreaterThanOrEqual(box.y)
        expect(ink.y + ink.height).toBeLessThanOrEqual(box.y + box.height)
      }
    }
  })

  it('are the grounds that lie under a text, its own panel’s unless a solid covers it', () => {
    const panel = judged(panelOf('did-you-know'))
    const under = (field: string) =>
      inkedTexts(panel)
        .filter(({ text }) => text.field === field)
        .map(({ text }) => groundsUnder(panel, text))
    expect(under('law')).toEqual([['paper']])
    expect(under('call.title')).toEqual([['sun']])
  })
})
