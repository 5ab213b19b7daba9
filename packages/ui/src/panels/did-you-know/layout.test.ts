import { a4RollFold, formatSchema, mm, panelFrames, parse } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { textsIn } from '../../leaflet/texts-in-layout.ts'
import { lineBoxes } from '../../testing/line-boxes.ts'
import { requestFor } from '../../testing/panel-request.ts'
import { layoutDidYouKnow } from './layout.ts'

const format = parse(formatSchema, a4RollFold, 'format')
const request = requestFor('did-you-know')
const { title, definition, law, callGround, callTitle, flow } = layoutDidYouKnow(request)

describe('the ground of the call', () => {
  it.each(panelFrames(format, 'inside'))(
    'runs 5 mm into the bleed and 1 mm past a fold, at place $index',
    (place) => {
      const frame = { ...request.frame, leftEdge: place.leftEdge, rightEdge: place.rightEdge }
      const ground = layoutDidYouKnow({ ...request, frame }).callGround
      const right = frame.width - ground.x - ground.width
      expect(ground.x).toBe(place.leftEdge === 'trim' ? -5 : -1)
      expect(right).toBe(place.rightEdge === 'trim' ? -5 : -1)
      expect(ground.y + ground.height).toBe(215)
    },
  )

  it('follows the width of the panel', () => {
    const wider = layoutDidYouKnow({ ...request, frame: { ...request.frame, width: mm(101) } })
    expect(wider.callGround.width - callGround.width).toBe(4)
  })

  it('holds the call and the flow, and nothing of what comes before', () => {
    for (const { y } of [callTitle, ...textsIn(flow)].flatMap(lineBoxes)) {
      expect(y).toBeGreaterThan(callGround.y + 3)
    }
    for (const { y, height } of [title, definition, law].flatMap(lineBoxes)) {
      expect(y + height).toBeLessThan(callGround.y - 3)
    }
  })

  it('holds the drawing of the flow whole', () => {
    const { frame } = flow.drawing
    expect(frame.x).toBeGreaterThan(callGround.x)
    expect(frame.x + frame.width).toBeLessThan(callGround.x + callGround.width)
    expect(frame.y).toBeGreaterThan(lineBoxes(callTitle).at(-1)?.y ?? 999)
    expect(frame.y + frame.height).toBeLessThanOrEqual(request.frame.height - 5)
  })
})
