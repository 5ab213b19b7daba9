import type { FontFaceName } from '../tokens/type.ts'
import type { FontBook } from './font-book.ts'

/** A stretch of a text in one face. */
interface Piece {
  readonly text: string
  readonly face: FontFaceName
}

/** A text on one line, and where its words stand in it. */
export interface LineOfWords {
  readonly runs: readonly Piece[]
  /** The characters (code points) before each word, and up to its end. */
  readonly words: readonly { readonly start: number; readonly end: number }[]
}

/**
 * Measures any line of a text from the whole text set on one line, so that breaking it shapes it
 * once, not each of its possible lines. A pair that kerns changes the advance of its first glyph: a
 * line that ends on a word loses what that word's last glyph gave for the space after it. A test
 * holds every line to the width that shaping it alone gives.
 *
 * @returns the width of the words from `start` up to, not including, `end`, per em
 */
export function lineWidths(
  fonts: FontBook,
  { runs, words }: LineOfWords,
): (start: number, end: number) => number {
  /** From the beginning of the text to each character. */
  const places = [0]
  /** What the character before each place gave way to the one after it. */
  const kerns = [0]
  for (const { face, text } of runs) {
    for (const { advance, kern } of fonts.advances(face, text)) {
      places.push((places.at(-1) ?? 0) + advance)
      kerns.push(kern)
    }
  }
  return (start, end) => {
    const from = words[start]?.start ?? 0
    const to = words[end - 1]?.end ?? from
    return (places[to] ?? 0) - (places[from] ?? 0) - (kerns[to] ?? 0)
  }
}
