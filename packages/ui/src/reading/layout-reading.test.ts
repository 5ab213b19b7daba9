import { mm } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { itemsIn, textsIn } from '../frame/items.ts'
import { type StructureElement, structureOf } from '../frame/structure.ts'
import { contrastRule } from '../layout-rules/contrast-rule.ts'
import { leastSizeRule } from '../layout-rules/least-size-rule.ts'
import { judged } from '../leaflet/layout-leaflet.ts'
import { lineBoxes } from '../testing/line-boxes.ts'
import { noRoomAt } from '../testing/no-room.ts'
import { fonts, layOut, projectLeaflet, textsOf } from '../testing/project-leaflet.ts'
import { TEXT_STYLES } from '../tokens/type.ts'
import { composeText } from '../typesetting/compose-text.ts'
import { lastBaseline, type PlacedText } from '../typesetting/placed-text.ts'
import { layoutReading, READING_PAGE } from './layout-reading.ts'
import { LEAST_READING_SIZE, setForReading } from './set-for-reading.ts'

const printed = layOut()
const reading = layoutReading(printed, projectLeaflet)
/** The roles of what a panel says, each with those of what it holds. */
const rolesIn = ({ content }: (typeof printed.panels)[number]) => {
  const rolesOf = ({ role, kids }: StructureElement): unknown[] => [
    role,
    ...kids.flatMap((kid) => ('role' in kid ? [rolesOf(kid)] : [])),
  ]
  return structureOf(content.items).elements.map(rolesOf)
}
const wordsOf = ({ lines }: PlacedText) => lines.map(({ text }) => text).join(' ')

describe('the leaflet for reading', () => {
  it('says the same, in the same order and under the same roles', () => {
    const outline = (layout: typeof printed) =>
      textsOf(layout).map((text) => [text.panel, text.field, wordsOf(text)])
    expect(outline(reading)).toEqual(outline(printed))
    expect(reading.panels.map(rolesIn)).toEqual(printed.panels.map(rolesIn))
  })

  it('has pages of one width, each as high as what it holds', () => {
    expect(new Set(reading.panels.map(({ frame }) => frame.width))).toEqual(
      new Set([READING_PAGE.width]),
    )
    for (const { frame, content } of reading.panels) {
      const end = Math.max(...textsIn(content).map(lastBaseline))
      expect(frame.height).toBeGreaterThan(end + 8)
    }
  })

  it('has no text under 16 pixels on a telephone that is 360 wide', () => {
    const pixels = (points: number) =>
      ((points * 96) / 72) * (360 / ((READING_PAGE.width * 96) / 25.4))
    expect(pixels(LEAST_READING_SIZE)).toBeGreaterThanOrEqual(16)
    for (const { style } of textsOf(reading)) {
      expect(style.size).toBeGreaterThanOrEqual(LEAST_READING_SIZE)
    }
  })

  it.each(reading.panels)('keeps $id readable: contrast, sizes and edges', (panel) => {
    for (const rule of [contrastRule, leastSizeRule]) {
      expect(rule.check(judged(panel))).toEqual([])
    }
    for (const { text, x, width } of textsIn(panel.content).flatMap((one) => lineBoxes(one))) {
      expect([text, x > 3.5, x + width < READING_PAGE.width - 3.5]).toEqual([text, true, true])
    }
  })

  it.each(reading.panels)('lets no line of $id touch another, or a drawing', ({ content }) => {
    const boxes = textsIn(content).flatMap((text) => lineBoxes(text))
    const drawings = itemsIn(content).flatMap((item) =>
      // The arrows of the flow stand on its drawing.
      item.kind === 'drawing' && !item.pattern && item.name !== 'flow' ? [item.frame] : [],
    )
    for (const [i, one] of boxes.entries()) {
      const others = [...boxes.slice(i + 1).flatMap(({ letters }) => letters), ...drawings]
      const touched = others.filter((other) =>
        one.letters.some(
          (letter) =>
            letter.x < other.x + other.width &&
            other.x < letter.x + letter.width &&
            letter.y < other.y + other.height &&
            other.y < letter.y + letter.height,
        ),
      )
      expect([one.text, touched]).toEqual([one.text, []])
    }
  })

  /** A word in the smallest style of the leaflet, in a box of its own. */
  const small = (measure: number) =>
    composeText(fonts, {
      within: { panel: 'voices' },
      field: 'testimonials.0.heading',
      text: 'réutilisatrices',
      style: TEXT_STYLES.label,
      x: 11,
      firstBaseline: 40,
      measure,
      maxLines: 1,
    })

  it('leaves a word its printed size where a larger one has no room', () => {
    const wide = small(40)
    expect(setForReading(fonts, wide, {}).style.size).toBe(LEAST_READING_SIZE)
    const [line] = wide.lines
    expect(setForReading(fonts, small(line?.width ?? 0), {}).style).toEqual(TEXT_STYLES.label)
  })

  it('tells of a word that has room in no size', () => {
    const narrow = { ...small(40), measure: mm(3) }
    expect(() => setForReading(fonts, narrow, { panel: 'voices' })).toThrow(
      noRoomAt({ panel: 'voices', field: 'testimonials.0.heading' }),
    )
  })
})
