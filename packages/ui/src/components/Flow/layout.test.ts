import { FLOW_ARROW } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { textsIn } from '../../frame/items.ts'
import { lineBoxes } from '../../testing/line-boxes.ts'
import { noRoomAt } from '../../testing/no-room.ts'
import { drawingAt, entriesOf, settingOn } from '../../testing/parts.ts'
import { shapesOf } from '../../testing/path-shapes.ts'
import { SPACE } from '../../tokens/space.ts'
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

/** The marks of the flow, left to right: shapes as high as the drawing. */
const marks = shapes
  .filter(({ area, box: { height } }) => area > 0 && height > drawing.frame.height - 0.01)
  .map((shape) => shape.box)
  .toSorted((a, b) => a.x - b.x)

describe('the flow', () => {
  it('reads as the sentence of the minutes, arrows included', () => {
    const words = steps.flatMap(({ arrow, text }) => [text, arrow].flatMap((t) => t?.lines ?? []))
    expect(words.map(({ text }) => text).join(' ')).toBe(STEPS.join(` ${FLOW_ARROW} `))
  })

  it('has an arrow after every step but the last, midway between its mark and the next, level with them', () => {
    expect(steps.map(({ arrow }) => arrow !== undefined)).toEqual([true, true, false])
    for (const [i, { arrow }] of steps.slice(0, -1).entries()) {
      const [head] = arrow ? lineBoxes(arrow) : []
      const [mark, next] = [marks[i], marks[i + 1]]
      if (!head || !mark || !next) throw new Error('no arrow between two marks')
      const before = head.x - (drawing.frame.x + mark.x + mark.width)
      const after = drawing.frame.x + next.x - (head.x + head.width)
      expect(before).toBeGreaterThan(2)
      expect(before).toBeCloseTo(after, 1)
      const [letter] = head.letters
      expect((letter?.y ?? 0) + (letter?.height ?? 0) / 2).toBeCloseTo(
        drawing.frame.y + mark.height / 2,
        1,
      )
    }
  })

  it('names the field of each step', () => {
    expect(steps.map(({ text }) => text.field)).toEqual([0, 1, 2].map((i) => `call.steps.${i}`))
  })

  it('has the words of all its steps on one baseline, at even distances', () => {
    expect(steps.map(({ text }) => text.firstBaseline)).toEqual([150, 150, 150])
    const [first = 0, second = 0, third = 0] = steps.map(({ text }) => text.x)
    expect(first).toBe(box.x)
    expect(third - second).toBeCloseTo(second - first, 9)
    expect(third).toBeLessThan(box.x + box.width)
  })

  it('has a mark of the one size over each step, at its left edge', () => {
    expect(marks).toHaveLength(3)
    for (const [i, mark] of marks.entries()) {
      const text = steps[i]?.text
      expect(drawing.frame.x + mark.x).toBeCloseTo(text?.x ?? 0, 2)
      expect(mark.width).toBeCloseTo(SPACE.mark, 2)
      const [line] = text ? lineBoxes(text) : []
      expect(drawing.frame.y + mark.y + mark.height).toBeLessThan((line?.y ?? 0) - 1)
    }
  })

  it('opens from one mark to the next', () => {
    const openness = marks.map((mark) => {
      const holes = shapes.filter(
        ({ area, box: { x } }) => area < 0 && x > mark.x && x < mark.x + mark.width,
      )
      return holes.reduce((sum, { area }) => sum - area, 0)
    })
    expect(openness[0]).toBe(0)
    expect(openness[1]).toBeGreaterThan(0)
    expect(openness[2]).toBeGreaterThan(openness[1] ?? 0)
  })

  it('refuses a step that is wider than its box', () => {
    const narrow = { steps: STEPS, field: 'call.steps', column: { ...box, width: 60 } }
    expect(() => layoutFlow(setting, narrow)).toThrow(noRoomAt({ field: 'call.steps.0' }))
  })
})
