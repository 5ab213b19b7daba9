import { describe, expect, it } from 'vitest'
import { textsIn } from '../frame/items.ts'
import { PARTNER } from '../specimens/content.ts'
import { a4Accordion, a5SingleFold } from '../specimens/formats.ts'
import { ALL_MENTIONS } from '../testing/all-mentions.ts'
import { lineBoxes } from '../testing/line-boxes.ts'
import { layOut, rollFoldOf } from '../testing/project-leaflet.ts'

/** Nothing that is read stands nearer to a cut or a fold: a cut drifts by 1 mm, a fold by 3. */
const SAFE_MM = 5

describe.each([
  ['the project’s format', layOut()],
  ['a format of other widths', layOut({ format: rollFoldOf(98, 99.5, 99.5) })],
  ['an accordion whose sections change sides', layOut({ format: a4Accordion })],
  ['a single fold with four sections', layOut({ format: a5SingleFold })],
  ['a leaflet that a partner reprints', layOut({ partner: PARTNER, isReprint: true })],
  ['a leaflet with every mention', layOut({ mentions: ALL_MENTIONS, isReprint: true })],
  [
    'a partner’s leaflet with every mention',
    layOut({ partner: PARTNER, mentions: ALL_MENTIONS, isReprint: true }),
  ],
])('in %s, the safe area', (_, layout) => {
  it.each(layout.panels)('of panel $id holds the ink of every line', ({ frame, content }) => {
    const boxes = textsIn(content).flatMap(lineBoxes)
    expect(boxes.length).toBeGreaterThan(0)
    const outside = boxes.filter(
      ({ x, y, width, height }) =>
        x < SAFE_MM ||
        y < SAFE_MM ||
        x + width > frame.width - SAFE_MM ||
        y + height > frame.height - SAFE_MM,
    )
    expect(outside).toEqual([])
  })

  it.each(layout.panels)('of panel $id holds the box that every text may fill', (panel) => {
    for (const { field, x, measure } of textsIn(panel.content)) {
      expect([field, x >= SAFE_MM && x + measure <= panel.frame.width - SAFE_MM]).toEqual([
        field,
        true,
      ])
    }
  })
})

describe('the outer margin', () => {
  it.each(layOut().panels)('of panel $id is 10 to 12 mm on both sides', ({ frame, content }) => {
    const texts = textsIn(content)
    const left = Math.min(...texts.map(({ x }) => x))
    const right = frame.width - Math.max(...texts.map(({ x, measure }) => x + measure))
    expect(left).toBeGreaterThanOrEqual(10)
    expect(right).toBeGreaterThanOrEqual(10)
    expect(right).toBeLessThanOrEqual(12 + 1e-9)
  })
})
