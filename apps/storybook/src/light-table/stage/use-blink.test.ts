import { expect, it } from 'vitest'
import { BLINK_MS } from './use-blink.ts'

/** WCAG 2.2, success criterion 2.3.1: no more than three flashes in a second. */
const MOST_FLASHES_A_SECOND = 3

it('two surfaces in turn flash less often than is safe', () => {
  const flashesASecond = 1000 / (2 * BLINK_MS)
  expect(flashesASecond).toBeLessThanOrEqual(MOST_FLASHES_A_SECOND)
})
