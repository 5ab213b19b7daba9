import type { Matrix } from '../../content-stream/matrix.ts'
import type { Point } from '../outlines/contour.ts'
import type { Room } from './basic-shapes.ts'
import type { Budget } from './budget.ts'
import type { Style } from './cascade.ts'
import type { StyleRule } from './style-sheet.ts'
import type { SvgElement } from './svg-element.ts'

/** What all of a drawing shares. */
export interface Drawing {
  readonly byId: ReadonlyMap<string, SvgElement>
  readonly rules: readonly StyleRule[]
  readonly budget: Budget
  /** How far an outline may be from the true one, in units of the drawing. */
  readonly tolerance: number
}

/** What an element stands in. */
export interface Around {
  /** From its units to those of the drawing. */
  readonly matrix: Matrix
  readonly style: Style
  readonly room: Room
  /** How much of everything there is, from 0 to 1. */
  readonly alpha: number
  readonly groups: readonly number[]
  /** Convex polygons that it is seen through, in units of the drawing. */
  readonly windows: readonly (readonly Point[])[]
  /** The elements around it, those that `use` brought included. */
  readonly path: readonly SvgElement[]
}
