import { describe, expect, it } from 'vitest'
import { lineBoxes } from '../../testing/line-boxes.ts'
import { noRoomAt } from '../../testing/no-room.ts'
import { drawingAt, settingOn, textAt } from '../../testing/parts.ts'
import { layoutWordmark } from './layout.ts'

const setting = settingOn('dark', 'cover')
const layOut = (width: number) =>
  layoutWordmark(setting, { name: 'DataGrandEst', slot: { x: 11, baseline: 20, width } })
const [mark, name] = [drawingAt(layOut(78), 'mark'), textAt(layOut(78), 'owner.name')]

describe('the wordmark', () => {
  it('is the service’s name on one line, beside an open mark', () => {
    expect(name.lines.map(({ text }) => text)).toEqual(['DataGrandEst'])
    expect(mark.frame.x).toBe(11)
    expect(name.x).toBeGreaterThan(mark.frame.x + mark.frame.width + 1)
  })

  it('has its mark centred on the capitals of the name', () => {
    const capital = lineBoxes(name)[0]?.letters[0]
    const middle = (capital?.y ?? 0) + (capital?.height ?? 0) / 2
    expect(mark.frame.y + mark.frame.height / 2).toBeCloseTo(middle, 0)
  })

  it('is never squeezed into a box that is too narrow', () => {
    expect(() => layOut(30)).toThrow(
      noRoomAt({ field: 'owner.name' }, { measureMm: expect.any(Number) }),
    )
  })
})
