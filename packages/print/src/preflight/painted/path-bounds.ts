import { type Matrix, moved } from '../../content-stream/matrix.ts'
import { numbersOf, type Operation } from '../../content-stream/operations.ts'
import type { Area } from '../area.ts'
import type { Edge } from './drawing-cost.ts'

/** What is kept of a path: how far it reaches, and whether it is all rectangles. */
export interface PathFacts {
  readonly bounds: Area
  /** Bounds of each part that is drawn without lifting the pen. */
  readonly parts: readonly Area[]
  /** The lesser side of its thinnest rectangle, or of its bounds when it is anything else; in mm. */
  readonly thinnestMm: number
  readonly isRectangle: boolean
}

/** How far a rectangle may be from upright, in mm. */
const UPRIGHT_MM = 0.001

class Box {
  left = Number.POSITIVE_INFINITY
  top = Number.POSITIVE_INFINITY
  right = Number.NEGATIVE_INFINITY
  bottom = Number.NEGATIVE_INFINITY

  add(x: number, y: number): void {
    this.left = Math.min(this.left, x)
    this.top = Math.min(this.top, y)
    this.right = Math.max(this.right, x)
    this.bottom = Math.max(this.bottom, y)
  }
}

/** A part of a path that is drawn without lifting the pen. */
interface Subpath {
  readonly box: Box
  points: number
  /** Whether each step so far goes along a side of the page. */
  isUpright: boolean
  last: readonly [x: number, y: number]
}

/**
 * Follows the operators that draw a path (ISO 32000-1, 8.5.2). Curves are bounded by the points that
 * shape them, which may lie a little outside.
 */
export class PathBounds {
  #parts: Subpath[] = []
  #points = 0
  #lengthMm = 0

  /** The edge of what was drawn since the last call of `finish`, lines that close it left out. */
  get edge(): Edge {
    return { points: this.#points, lengthMm: this.#lengthMm }
  }

  /** Takes an operation; false when it draws no path. */
  take(operation: Operation, toMm: Matrix): boolean {
    const numbers = () => numbersOf(operation)
    switch (operation.operator) {
      case 'm': {
        const [x = 0, y = 0] = numbers()
        this.#begin(moved(toMm, x, y))
        return true
      }
      case 'l':
      case 'c':
      case 'v':
      case 'y': {
        const points = numbers()
        for (let i = 0; i + 1 < points.length; i += 2) {
          this.#goTo(moved(toMm, points[i] ?? 0, points[i + 1] ?? 0), operation.operator === 'l')
        }
        return true
      }
      case 're': {
        const [x = 0, y = 0, width = 0, height = 0] = numbers()
        this.#begin(moved(toMm, x, y))
        this.#goTo(moved(toMm, x + width, y), true)
        this.#goTo(moved(toMm, x + width, y + height), true)
        this.#goTo(moved(toMm, x, y + height), true)
        return true
      }
      case 'h':
        return true
      default:
        return false
    }
  }

  /** What was drawn since the last call; undefined when nothing was. */
  finish(): PathFacts | undefined {
    const parts = this.#parts.filter(({ points }) => points > 1)
    this.#parts = []
    this.#points = 0
    this.#lengthMm = 0
    if (parts.length === 0) return undefined
    const bounds = new Box()
    const areas: Area[] = []
    let thinnestMm = 0
    for (const { box } of parts) {
      bounds.add(box.left, box.top)
      bounds.add(box.right, box.bottom)
      areas.push(areaOf(box))
      const thinnest = Math.min(box.right - box.left, box.bottom - box.top)
      // One without a side is not seen beside others: programs that draw borders leave such.
      if (thinnest > 0) thinnestMm = thinnestMm > 0 ? Math.min(thinnestMm, thinnest) : thinnest
    }
    const whole = areaOf(bounds)
    const areRectangles = parts.every(isRectangle)
    return {
      bounds: whole,
      parts: areas,
      thinnestMm: areRectangles ? thinnestMm : Math.min(whole.width, whole.height),
      isRectangle: areRectangles && parts.length === 1,
    }
  }

  #begin(point: readonly [number, number]): void {
    const box = new Box()
    box.add(point[0], point[1])
    this.#points += 1
    this.#parts.push({ box, points: 1, isUpright: true, last: point })
  }

  #goTo(point: readonly [number, number], isLine: boolean): void {
    const part = this.#parts.at(-1)
    if (!part) {
      // A line from nowhere: viewers begin it where it goes.
      this.#begin(point)
      return
    }
    const { last } = part
    const isStraight =
      Math.abs(point[0] - last[0]) < UPRIGHT_MM || Math.abs(point[1] - last[1]) < UPRIGHT_MM
    part.isUpright &&= isLine && isStraight
    part.box.add(point[0], point[1])
    part.points += 1
    this.#points += 1
    this.#lengthMm += Math.abs(point[0] - last[0]) + Math.abs(point[1] - last[1])
    part.last = point
  }
}

const areaOf = ({ left, top, right, bottom }: Box): Area => ({
  x: left,
  y: top,
  width: right - left,
  height: bottom - top,
})

/** Four corners, or five when it goes back to the first. */
const isRectangle = ({ points, isUpright }: Subpath) => isUpright && (points === 4 || points === 5)
