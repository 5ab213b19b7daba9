import { FLOW_ARROW } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { textsIn } from '../../frame/items.ts'
import { lineBoxes } from '../../testing/line-boxes.ts'
import { noRoomAt } from '../../testing/no-room.ts'
import { drawingAt, entriesOf, settingOn } from '../../testing/parts.ts'
import { shapesOf } from '../../testing/path-shapes.ts'
import { BASELINE_MM } from '../../tokens/type.ts'
import { FLOW } from './Flow.examples.ts'
import { layoutFlow } from './layout.ts'

const { steps: STEPS } = FLOW.examples.ordinary.data
const box = { x: 11, firstBaseline: 150, width: 75 }
const setting = settingOn('call', 'did-you-know')
const part = layoutFlow(setting, { steps: STEPS, field: 'call.steps', column: box })
const drawing = drawingAt(part, 'flow')
const steps = entriesOf(part).map((entry) => {
  const [text, arrow] = textsIn(entry)
  if (!text) throw new Error('a step has no words')
  return { text, arrow }
})
const shapes = drawing.paths.flatMap(({ d }) => shapesOf(d))

/** The marks of the flow, top to bottom: shapes as wide as the drawing. */
const marks = shapes
  .filter(({ area, box: { width } }) => area > 0 && width > drawing.frame.width - 0.01)
  .map((shape) => shape.box)
  .toSorted((a, b) => a.y - b.y)

describe('the flow', () => {
  it('reads as the sentence of the minutes, arrows included', () => {
    const words = steps.flatMap(({ arrow, text }) => [text, arrow].flatMap((t) => t?.lines ?? []))
    expect(words.map(({ text }) => text).join(' ')).toBe(STEPS.join(` ${FLOW_ARROW} `))
  })

  it('has an arrow after every step but the last, clear of its words and inside the box', () => {
    expect(steps.map(({ arrow }) => arrow !== undefined)).toEqual([true, true, false])
    for (const { arrow, text } of steps.slice(0, -1)) {
      const [point] = arrow ? lineBoxes(arrow) : []
      const [words] = lineBoxes(text)
      expect(arrow?.firstBaseline).toBe(text.firstBaseline)
      expect(point?.x).toBeGreaterThan((words?.x ?? 99) + (words?.width ?? 99) + 1)
      expect((point?.x ?? 99) + (point?.width ?? 99)).toBeLessThan(box.x + box.width)
    }
  })

  it('has the words of all its steps at one left edge', () => {
    expect(new Set(steps.map(({ text }) => text.x)).size).toBe(1)
  })

  it('names the field of each step', () => {
    expect(steps.map(({ text }) => text.field)).toEqual([0, 1, 2].map((i) => `call.steps.${i}`))
  })

  it('stands on the baseline grid, at even distances', () => {
    const [first = 0, second = 0, third = 0] = steps.map(({ text }) => text.firstBaseline)
    expect(first).toBe(150)
    expect(third - second).toBeCloseTo(second - first, 9)
    const pitch = (second - first) / BASELINE_MM
    expect(pitch).toBeCloseTo(Math.round(pitch), 9)
  })

  it('has a mark beside each step, level with its capitals', () => {
    expect(marks).toHaveLength(3)
    for (const [i, mark] of marks.entries()) {
      const middle = drawing.frame.y + mark.y + mark.height / 2
      const text = steps[i]?.text
      const [line] = text ? lineBoxes(text) : []
      const capital = line?.letters[0]
      expect(middle).toBeCloseTo((capital?.y ?? 0) + (capital?.height ?? 0) / 2, 0)
      expect(drawing.frame.x + mark.x + mark.width).toBeLessThan(line?.x ?? 0)
    }
  })

  it('opens from one mark to the next', () => {
    const openness = marks.map((mark) => {
      const holes = shapes.filter(
        ({ area, box: { y } }) => area < 0 && y > mark.y && y < mark.y + mark.height,
      )
      return holes.reduce((sum, { area }) => sum - area, 0)
    })
    expect(openness[0]).toBe(0)
    expect(openness[1]).toBeGreaterThan(0)
    expect(openness[2]).toBeGreaterThan(openness[1] ?? 0)
  })

  it('joins its marks by stems that end where the marks begin', () => {
    const stems = shapes.filter(({ box: { width } }) => width < 2).map((shape) => shape.box)
    expect(stems).toHaveLength(2)
    for (const [i, stem] of stems.entries()) {
      const [above, below] = [marks[i], marks[i + 1]]
      expect(stem.y).toBeCloseTo((above?.y ?? 0) + (above?.height ?? 0), 2)
      expect(stem.y + stem.height).toBeCloseTo(below?.y ?? 0, 2)
      expect(stem.width).toBeGreaterThan(0.25 / 2.835)
    }
  })

  it('refuses a step that is wider than its box', () => {
    const narrow = { steps: STEPS, field: 'call.steps', column: { ...box, width: 60 } }
    expect(() => layoutFlow(setting, narrow)).toThrow(noRoomAt({ field: 'call.steps.0' }))
  })
})
