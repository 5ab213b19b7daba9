import { expect, it } from 'vitest'
import { closeGaps } from './close-gaps.ts'

it('closes each empty height that is too large, and lifts all that stands under it', () => {
  const upAt = closeGaps([
    { top: 60, bottom: 70 },
    { top: 0, bottom: 10 },
    { top: 30.7, bottom: 50 },
  ])
  expect([0, 10, 30.7, 40, 60, 90].map(upAt)).toEqual(
    [0, 0, 10, 10, 10, 10].map((by) => expect.closeTo(by, 6)),
  )
})

it('counts from the lowest end of what stands side by side', () => {
  const upAt = closeGaps([
    { top: 0, bottom: 40 },
    { top: 1, bottom: 10 },
    { top: 45, bottom: 50 },
  ])
  expect(upAt(45)).toBe(0)
})
