import type { Contour, FillRule } from '../outlines/contour.ts'
import type { Colour } from './read-colour.ts'

/** A filled shape in the units of the whole drawing, in the order of painting. */
export interface PaintedShape {
  readonly contours: readonly Contour[]
  readonly rule: FillRule
  readonly colour: Colour
  /** How much of the colour there is, from 0 to 1, with that of all groups around it. */
  readonly alpha: number
  /** The see-through groups that it is part of, the outermost first, and itself when it is see-through. */
  readonly groups: readonly number[]
  /** The element that it comes from. */
  readonly element: string
  /** The width of the line that it is; undefined when it is an area. */
  readonly lineWidth?: number
}
