import type { Solid } from '../frame/frame.ts'
import type { Rectangle } from '../frame/geometry.ts'
import type { Ground } from '../tokens/grounds.ts'

/** How thick the rule of a ruled ground is, in mm: judged by eye, beside the marks of the flow. */
const RULE_MM = 3

/**
 * A ground as the solids that lay it: one of its whole area, or a rule along its upper edge and one
 * down its left, which bracket what stands on paper between them. They end where the whole would.
 */
export function groundSolids({ ink, laid = 'whole' }: Ground, area: Rectangle): Solid[] {
  const solid = (part: Partial<Rectangle>): Solid => ({ kind: 'solid', ink, ...area, ...part })
  if (laid === 'whole') return [solid({})]
  const under = { y: area.y + RULE_MM, height: area.height - RULE_MM }
  return [solid({ height: RULE_MM }), solid({ ...under, width: RULE_MM })]
}
