import { describe, expect, it } from 'vitest'
import type { Frame } from '../../frame/frame.ts'
import { textsIn } from '../../frame/items.ts'
import { noRoomAt } from '../../testing/no-room.ts'
import { requestFor } from '../../testing/panel-request.ts'
import { drawingAt, entriesOf } from '../../testing/parts.ts'
import { overlap } from '../../testing/path-shapes.ts'
import { layoutWhyPublish } from './layout.ts'

const request = requestFor('why-publish')
const { title, reasons } = request.content
const withReasons = (count: number) =>
  reasonsIn(layoutWhyPublish({ ...request, content: { title, reasons: reasons.slice(0, count) } }))
const reasonsIn = (frame: Frame) =>
  entriesOf(frame).map((entry) => {
    const [text] = textsIn(entry)
    if (!text) throw new Error('a reason has no text')
    return { text, icon: drawingAt(entry, 'icon') }
  })

describe('the reasons', () => {
  it.each([1, 3, 4, 5])('when there are %i, stand in rows of one height', (count) => {
    const placed = withReasons(count)
    expect(placed).toHaveLength(count)
    const baselines = placed.map(({ text }) => text.firstBaseline)
    const pitches = baselines.slice(1).map((baseline, i) => baseline - (baselines[i] ?? 0))
    for (const pitch of pitches) expect(pitch).toBeCloseTo(pitches[0] ?? 0, 9)
  })

  it.each([3, 4, 5])('when there are %i, fill the panel without their icons meeting', (count) => {
    const frames = withReasons(count).map(({ icon }) => icon.frame)
    for (const [i, frame] of frames.entries()) {
      expect(frames.slice(i + 1).some((other) => overlap(frame, other))).toBe(false)
    }
    const last = frames.at(-1)
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeGreaterThan(130)
  })

  it('are refused when they are too many for their icons not to meet', () => {
    const layOut = (count: number) => {
      const many = Array.from({ length: count }, () => ({ theme: 'savings', text: 'Oui' }) as const)
      return reasonsIn(layoutWhyPublish({ ...request, content: { title, reasons: many } }))
    }
    const frames = layOut(7).map(({ icon }) => icon.frame)
    expect(
      frames.filter((frame, i) => frames.slice(i + 1).some((next) => overlap(frame, next))),
    ).toEqual([])
    for (const count of [8, 9, 10, 12, 40]) {
      expect(() => layOut(count)).toThrow(
        noRoomAt({ panel: 'why-publish', field: 'reasons.0.text' }),
      )
    }
  })

  it('begin at one left edge, icons and texts alike', () => {
    const placed = withReasons(5)
    expect(new Set(placed.map(({ icon }) => icon.frame.x)).size).toBe(1)
    expect(new Set(placed.map(({ text }) => text.x)).size).toBe(1)
  })
})
