import {
  type Millimetres,
  mm,
  type Points,
  type TextRole,
  toMillimetres,
} from '@flyer-open-data/flyer'
import type { TextStyle } from '../tokens/type.ts'
import type { Joint, Run } from './words.ts'

/** A stretch of a composed line, measured. */
export interface ComposedRun extends Run {
  /** Advance width, in mm. */
  readonly width: Millimetres
}

/** One line, broken once for both surfaces. */
export interface ComposedLine {
  /** Words of the text before it; the parts of a name or an address that may be parted count each. */
  readonly start: number
  readonly text: string
  /** What parts it from the next line in the text: nothing where a word goes on, or after the last. */
  readonly joint: Joint
  readonly runs: readonly ComposedRun[]
  /** How far the line hangs to the left, in mm, so that large letters align by their ink. */
  readonly hang: Millimetres
  /** Advance width, in mm. */
  readonly width: Millimetres
}

/** A text broken into lines and placed: lengths in mm from the corner of what holds it. */
export interface PlacedText {
  readonly field: string
  readonly role: TextRole
  readonly style: TextStyle
  readonly x: Millimetres
  /** Baseline of the first line; each next one is a leading lower. */
  readonly firstBaseline: Millimetres
  /** Height of its font above the baseline, in pt. */
  readonly ascent: Points
  /** The measure it was broken for. */
  readonly measure: Millimetres
  readonly lines: readonly ComposedLine[]
}

/** Baseline of the last line, in mm from the top of what holds it. */
export function lastBaseline(text: PlacedText): Millimetres {
  const leading = toMillimetres(text.style.leading)
  return mm(text.firstBaseline + (text.lines.length - 1) * leading)
}

/** A placed text as one string, as it was before it was broken into lines. */
export const wholeText = ({ lines }: PlacedText): string =>
  lines.map(({ text, joint }) => text + joint).join('')
