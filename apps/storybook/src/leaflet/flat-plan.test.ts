import { describe, expect, it } from 'vitest'
import { fitFlatPlan, PLAN_GAP, PLAN_MARGIN } from './flat-plan.ts'

const WIDEST_MM = 100
const widthOf = (zoom: number) => (zoom * WIDEST_MM * 96) / 25.4

describe('the flat plan', () => {
  it.each([
    [2600, 6],
    [1200, 6],
    [1199, 3],
    [640, 3],
    [639, 2],
    [399, 1],
    [320, 1],
  ])('on a table of %d px has %d panels in a row', (room, columns) => {
    expect(fitFlatPlan(room, WIDEST_MM).columns).toBe(columns)
  })

  it.each([1920, 1440, 1170, 1000, 640, 500, 360])('fills a table of %d px', (room) => {
    const { columns, zoom } = fitFlatPlan(room, WIDEST_MM)
    const row = columns * widthOf(zoom) + (columns - 1) * PLAN_GAP + 2 * PLAN_MARGIN
    expect(row).toBeCloseTo(room, 6)
  })

  it('shows no panel larger than it is printed', () => {
    expect(fitFlatPlan(4000, WIDEST_MM).zoom).toBe(1)
  })
})
