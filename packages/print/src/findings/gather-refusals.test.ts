import { ContentError } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { gatherRefusals } from './gather-refusals.ts'
import { pressFinding, refusePress } from './refuse-press.ts'

const picture = (page: number) => pressFinding('picture', 'placed', {}, { page })

describe('pieces of work', () => {
  it('are all tried, and all that they refuse is told at once, in English', () => {
    const { attempt, refuse } = gatherRefusals()
    expect(attempt(() => refusePress([picture(1), picture(2)]))).toBeUndefined()
    expect(attempt(() => 7)).toBe(7)
    attempt(() => refusePress([picture(2), picture(3)]))
    expect(refuse).toThrow(ContentError)
    expect(refuse).toThrow(
      expect.objectContaining({
        findings: [picture(1), picture(2), picture(3)],
        message: [1, 2, 3]
          .map((page) => `A picture stands on the page; its colours are no inks. (page ${page})`)
          .join('\n'),
      }),
    )
  })

  it('that refuse nothing are no error', () => {
    const { attempt, refuse } = gatherRefusals()
    attempt(() => refusePress([]))
    expect(refuse).not.toThrow()
  })

  it('let a defect of ours go on', () => {
    const defect = new TypeError('x is not a function')
    const { attempt } = gatherRefusals()
    expect(() =>
      attempt(() => {
        throw defect
      }),
    ).toThrow(defect)
  })
})
