import { type Area, liesWithin } from '../area.ts'
import type { Painted } from '../painted/painted.ts'
import { isWhite } from './inks.ts'
import { overlaps } from './page-areas.ts'

/** Side of a square of the index, in mm. */
const SQUARE_MM = 8

/** A square remembers so many things, and the index so many large ones: a map has a million. */
const MOST_IN_SQUARE = 48
const MOST_LARGE = 256

/** What covers more squares is looked at by itself. */
const LARGE_SQUARES = 64

interface Ground {
  readonly order: number
  readonly item: Painted
}

/** What was painted so far on a page, to be asked what lies under an area. */
export class Grounds {
  readonly #squares = new Map<string, Ground[]>()
  readonly #large: Ground[] = []
  #count = 0

  /** Adds something that is painted over all before it. */
  add(item: Painted): void {
    const ground = { order: this.#count, item }
    this.#count += 1
    const squares = squaresOf(item.area)
    if (!squares) {
      if (this.#large.length >= MOST_LARGE) this.#large.shift()
      this.#large.push(ground)
      return
    }
    for (const square of squares) {
      const grounds = this.#squares.get(square) ?? []
      if (grounds.length >= MOST_IN_SQUARE) grounds.shift()
      grounds.push(ground)
      this.#squares.set(square, grounds)
    }
  }

  /** Whether something in ink lies under an area, and no white over it that covers the area whole. */
  isInked(area: Area): boolean {
    let [newestInk, newestCover] = [-1, -1]
    const look = ({ order, item }: Ground) => {
      if (!overlaps(item.area, area, 0.05)) return
      if (!isWhite(item.paint)) newestInk = Math.max(newestInk, order)
      else if (item.kind === 'fill' && item.isRectangle && liesWithin(area, item.area, 0.05))
        newestCover = Math.max(newestCover, order)
    }
    for (const square of squaresOf(area) ?? []) {
      for (const ground of this.#squares.get(square) ?? []) look(ground)
    }
    for (const ground of this.#large) look(ground)
    return newestInk > newestCover
  }
}

/** The squares that an area touches; undefined where it touches too many. */
function squaresOf({ x, y, width, height }: Area): string[] | undefined {
  const [left, right] = [x, x + width].map((at) => Math.floor(at / SQUARE_MM))
  const [top, bottom] = [y, y + height].map((at) => Math.floor(at / SQUARE_MM))
  const columns = (right ?? 0) - (left ?? 0) + 1
  const rows = (bottom ?? 0) - (top ?? 0) + 1
  if (columns * rows > LARGE_SQUARES) return undefined
  return Array.from(
    { length: columns * rows },
    (_, i) => `${(left ?? 0) + (i % columns)} ${(top ?? 0) + Math.floor(i / columns)}`,
  )
}

/** What of a page lies over other objects in ink, among what a filter chooses; text is no ground. */
export function overObjects(
  painted: readonly Painted[],
  isAsked: (item: Painted) => boolean,
): Painted[] {
  if (!painted.some(isAsked)) return []
  const grounds = new Grounds()
  return painted.filter((item) => {
    const isOver = isAsked(item) && grounds.isInked(item.area)
    if (item.kind !== 'text') grounds.add(item)
    return isOver
  })
}
