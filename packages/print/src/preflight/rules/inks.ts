import { inkCount, inkSum } from '../file/colour-space.ts'
import type { Paint } from '../painted/painted.ts'

/** Whether a paint leaves paper: no ink at all. What depends on a profile is not known to be white. */
export const isWhite = ({ inks }: Paint) => inks !== null && inkSum(inks) === 0

/** Whether a paint is black alone, and all of it. */
export const isPureBlack = ({ inks }: Paint) =>
  inks !== null && inkCount(inks) === 1 && inks.black === 1

/** How many inks a paint prints; 0 where that is not known. */
export const inksOfPaint = ({ inks }: Paint) => (inks === null ? 0 : inkCount(inks))

/** The sum of a paint’s inks in per cent; 0 where that is not known. */
export const percentOf = ({ inks }: Paint) => (inks === null ? 0 : Math.round(inkSum(inks) * 100))
