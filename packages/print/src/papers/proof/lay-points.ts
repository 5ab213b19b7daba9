import {
  type InkedPath,
  type Item,
  lastBaseline,
  list,
  PAPER_COLOURS,
  PAPER_STYLES,
} from '@flyer-open-data/ui'
import type { LaidPart } from './lay-part.ts'
import { MAIN } from './proof-page.ts'
import { line, ruled } from './ruled-lines.ts'
import { LEADING, type SetText, TextColumn } from './text-column.ts'

/** Between the two columns, and between two points besides their leading, in mm. */
const COLUMN_GAP = 6
const BETWEEN_POINTS = 0.9
/** From the left of a column to its words, in mm: a sign stands before them. */
const INDENT = 3.4
const SIGN = 1.5

const WIDTH = (MAIN.width - COLUMN_GAP) / 2

/** The open points in two columns of about one height. */
export function layPoints(
  setText: SetText,
  points: readonly string[],
): (firstBaseline: number) => LaidPart {
  return (firstBaseline) => {
    if (points.length === 0) {
      const none = new TextColumn(setText, MAIN, firstBaseline).add('points', 'Aucune réserve.')
      return { items: none.items, end: none.next }
    }
    const split = evenSplit(points.map((text, i) => heightOf(setText, `points.${i}`, text)))
    const signs: InkedPath[] = []
    const entries: (readonly Item[])[] = []
    const ends = [0, 1].map((i) => {
      const left = MAIN.x + i * (WIDTH + COLUMN_GAP)
      const column = columnAt(setText, left, firstBaseline)
      for (const [number, text] of points.entries()) {
        if (number < split !== (i === 0)) continue
        const before = column.items.length
        const y = column.next - 1
        signs.push(line([left, y], [left + SIGN, y], PAPER_COLOURS.warning, SIGN))
        column.add(`points.${number}`, text)
        entries.push(column.items.slice(before))
        column.skip(BETWEEN_POINTS)
      }
      return column.next - BETWEEN_POINTS
    })
    return { items: [ruled('points', signs), list(entries)], end: Math.max(...ends) }
  }
}

const columnAt = (setText: SetText, left: number, firstBaseline: number) =>
  new TextColumn(setText, { x: left + INDENT, width: WIDTH - INDENT }, firstBaseline)

/** What a point takes, in mm. */
function heightOf(setText: SetText, field: string, text: string): number {
  const placed = setText({
    field,
    text,
    style: PAPER_STYLES.paperText,
    x: 0,
    firstBaseline: 0,
    measure: WIDTH - INDENT,
    maxLines: 8,
  })
  return lastBaseline(placed) + LEADING + BETWEEN_POINTS
}

/** How many stand in the first column, so that the higher of the two is as low as can be. */
function evenSplit(heights: readonly number[]): number {
  const sum = (some: readonly number[]) => some.reduce((total, height) => total + height, 0)
  const highest = (split: number) =>
    Math.max(sum(heights.slice(0, split)), sum(heights.slice(split)))
  const splits = heights.map((_, i) => i + 1)
  return splits.reduce((best, split) => (highest(split) <= highest(best) ? split : best), 1)
}
