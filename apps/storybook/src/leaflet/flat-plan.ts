import { CSS_PIXELS_PER_MM } from '../light-table/stage/scale.ts'

/** How many panels stand in a row, by how much room there is at least, in CSS pixels. */
const ROWS = [
  { from: 1200, columns: 6 },
  { from: 640, columns: 3 },
  { from: 400, columns: 2 },
  { from: 0, columns: 1 },
] as const

/** Around the plan, and between its panels, in CSS pixels. */
export const PLAN_MARGIN = 16
export const PLAN_GAP = 16

/**
 * How a flat plan fits its table: as many panels in a row as can be read, reduced so that the row is
 * no wider than the table, and never larger than they are printed.
 *
 * @param room width of the table without its scroll bars, in CSS pixels
 * @param widest width of the widest panel, in mm
 */
export function fitFlatPlan(
  room: number,
  widest: number,
): { readonly columns: number; readonly zoom: number } {
  const columns = ROWS.find(({ from }) => room >= from)?.columns ?? 1
  const width = (room - 2 * PLAN_MARGIN - (columns - 1) * PLAN_GAP) / columns
  return { columns, zoom: Math.min(1, width / (widest * CSS_PIXELS_PER_MM)) }
}
