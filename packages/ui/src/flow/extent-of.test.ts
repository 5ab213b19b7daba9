import { expect, it } from 'vitest'
import { circle, roundedSquare } from '../artwork/paths.ts'
import { extentOf } from './extent-of.ts'

it('the extent of marks holds them whole, those of all inks, and nothing more', () => {
  const paths = [
    { d: roundedSquare([5, 5], 4, 0) + roundedSquare([20, 30], 6, 2), fill: 'deepBlue' },
    { d: circle([-2, 8], 3), fill: 'sun' },
  ] as const
  expect(extentOf(paths)).toEqual({ x: -5, y: 3, width: 28, height: 30 })
})
