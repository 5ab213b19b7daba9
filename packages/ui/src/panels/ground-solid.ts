import type { Solid } from '../frame/frame.ts'
import type { Rectangle } from '../frame/geometry.ts'
import type { Ground } from '../tokens/grounds.ts'

/** How thick the rule of a ruled ground is, in mm: judged by eye, beside the marks of the flow. */
const RULE_MM = 3

/** A ground as the solid that lays it: its whole area, or a rule along the upper edge of that. */
export function groundSolid({ ink, laid = 'whole' }: Ground, area: Rectangle): Solid {
  return { kind: 'solid', ink, ...area, ...(laid === 'ruled' && { height: RULE_MM }) }
}
