import { POINTS_PER_MM } from '@flyer-open-data/flyer'
import type { GraphicsState } from '../../content-stream/graphics-state.ts'
import { type Matrix, moved } from '../../content-stream/matrix.ts'
import { type Area, boundsOf } from '../area.ts'
import type { ReadFont } from '../file/read-font.ts'
import { shownStrings } from './shown-strings.ts'

/** What an operator shows, and how far along its line the next one begins. */
export interface TextRun {
  readonly text: string
  readonly bounds: Area
  readonly sizePt: number
  readonly baseline: { readonly x: number; readonly y: number }
  /** In units of text space, from the beginning of the line. */
  readonly end: number
}

/**
 * Sets the letters that an operator shows (ISO 32000-1, 9.4.4).
 *
 * @param operand its strings, as Latin-1
 * @param start how far along the line it begins, in units of text space
 * @param toMm from text space to mm on the page
 */
export function textRun(
  operand: string,
  font: ReadFont,
  state: GraphicsState,
  start: number,
  toMm: Matrix,
): TextRun {
  const { fontSize, letterSpacing, wordSpacing, stretch, rise } = state
  let text = ''
  let at = start
  for (const shown of shownStrings(operand)) {
    if (typeof shown === 'number') {
      at -= (shown / 1000) * fontSize * stretch
      continue
    }
    for (const letter of font.letters(shown)) {
      text += letter.text
      const spacing = letterSpacing + (letter.isSpace ? wordSpacing : 0)
      at += ((letter.width / 1000) * fontSize + spacing) * stretch
    }
  }
  const [above, below] = [font.ascent, font.descent].map(
    (reach) => rise + (reach / 1000) * fontSize,
  ) as [number, number]
  const [x, y] = moved(toMm, start, rise)
  const [upX, upY] = moved(toMm, start, rise + fontSize)
  return {
    text,
    bounds: boundsOf([
      moved(toMm, start, above),
      moved(toMm, start, below),
      moved(toMm, at, above),
      moved(toMm, at, below),
    ]),
    sizePt: Math.hypot(upX - x, upY - y) * POINTS_PER_MM,
    baseline: { x, y },
    end: at,
  }
}
