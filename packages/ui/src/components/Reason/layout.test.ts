import { POINTS_PER_MM } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { reasonIcon } from '../../artwork/reason-icons.ts'
import { noRoomAt } from '../../testing/no-room.ts'
import { drawingAt, settingOn, textAt } from '../../testing/parts.ts'
import { GROUNDS } from '../../tokens/grounds.ts'
import { TEXT_STYLES } from '../../tokens/type.ts'
import { lastBaseline } from '../../typesetting/placed-text.ts'
import { layoutReason } from './layout.ts'
import { REASON } from './Reason.examples.ts'

/** Height of the capitals of both fonts, per em. */
const CAPITALS_EM = 0.66

const reason = REASON.examples.ordinary.data
const props = {
  reason,
  field: 'reasons.3.text',
  column: { x: 11, firstBaseline: 60, width: 78 },
  maxLines: 4,
}
const setting = settingOn('paper', 'why-publish')
const part = layoutReason(setting, props)
const [icon, text] = [drawingAt(part, 'icon'), textAt(part, 'reasons.3.text')]

describe('a reason', () => {
  it('has the icon of its theme, drawn for its frame', () => {
    expect(icon.paths).toEqual(reasonIcon('services', icon.frame.width, GROUNDS.paper))
    expect(icon.frame.width).toBe(icon.frame.height)
  })

  it('has its icon in the middle of its first two lines', () => {
    const [first, second] = [text.firstBaseline, lastBaseline(text)]
    expect(text.lines).toHaveLength(2)
    const capitals = first - (TEXT_STYLES.reason.size * CAPITALS_EM) / POINTS_PER_MM
    const middle = icon.frame.y + icon.frame.height / 2
    expect(Math.abs(middle - (capitals + second) / 2)).toBeLessThan(0.2)
  })

  it('has its text beside the icon, to the right edge of its box', () => {
    expect(text.x).toBeGreaterThanOrEqual(icon.frame.x + icon.frame.width + 4)
    expect(text.x + text.measure).toBeCloseTo(89, 9)
    expect(text).toMatchObject({ field: 'reasons.3.text', firstBaseline: 60 })
  })

  it('takes as many lines as it is given and no more', () => {
    expect(() => layoutReason(setting, { ...props, maxLines: 1 })).toThrow(
      noRoomAt({}, { excessLines: 1 }),
    )
  })
})
