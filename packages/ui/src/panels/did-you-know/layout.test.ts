import { a4RollFold, formatSchema, mm, panelFrames, parse } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import type { Frame } from '../../frame/frame.ts'
import { textsIn } from '../../frame/items.ts'
import { lineBoxes } from '../../testing/line-boxes.ts'
import { requestFor } from '../../testing/panel-request.ts'
import { drawingAt, textAt } from '../../testing/parts.ts'
import type { PlacedText } from '../../typesetting/placed-text.ts'
import { layoutDidYouKnow } from './layout.ts'

const format = parse(formatSchema, a4RollFold, 'format')
const request = requestFor('did-you-know')
const frame = layoutDidYouKnow(request)
const [title, definition, law, callTitle] = ['title', 'definition', 'law', 'call.title'].map(
  (field) => textAt(frame, field),
) as [PlacedText, PlacedText, PlacedText, PlacedText]
const groundIn = ({ grounds: [ground] }: Frame) => ground ?? expect.fail('no ground')
const callGround = groundIn(frame)
const flowTexts = textsIn(frame).filter(({ field }) => field.startsWith('call.steps'))

describe('the ground of the call', () => {
  it.each(panelFrames(format, 'inside'))(
    'runs 5 mm into the bleed and 1 mm past a fold, at place $index',
    (place) => {
      const frame = { ...request.frame, leftEdge: place.leftEdge, rightEdge: place.rightEdge }
      const ground = groundIn(layoutDidYouKnow({ ...request, frame }))
      const right = frame.width - ground.x - ground.width
      expect(ground.x).toBe(place.leftEdge === 'trim' ? -5 : -1)
      expect(right).toBe(place.rightEdge === 'trim' ? -5 : -1)
      expect(ground.y + ground.height).toBe(215)
    },
  )

  it('follows the width of the panel', () => {
    const wider = layoutDidYouKnow({ ...request, frame: { ...request.frame, width: mm(101) } })
    expect(groundIn(wider).width - callGround.width).toBe(4)
  })

  it('holds the call and the flow, and nothing of what comes before', () => {
    for (const { y } of [callTitle, ...flowTexts].flatMap(lineBoxes)) {
      expect(y).toBeGreaterThan(callGround.y + 3)
    }
    for (const { y, height } of [title, definition, law].flatMap(lineBoxes)) {
      expect(y + height).toBeLessThan(callGround.y - 3)
    }
  })

  it('holds the drawing of the flow whole', () => {
    const { frame: drawn } = drawingAt(frame, 'flow')
    expect(drawn.x).toBeGreaterThan(callGround.x)
    expect(drawn.x + drawn.width).toBeLessThan(callGround.x + callGround.width)
    expect(drawn.y).toBeGreaterThan(lineBoxes(callTitle).at(-1)?.y ?? 999)
    expect(drawn.y + drawn.height).toBeLessThanOrEqual(request.frame.height - 5)
  })
})
