import type { FontFaceName } from '../tokens/type.ts'
import type { FontBook } from './font-book.ts'

/** A stretch of a word in one face. */
interface Piece {
  readonly text: string
  readonly face: FontFaceName
}

/**
 * Measures any line of a text from the widths of its words and of the gaps between them, so that
 * breaking a text shapes each word once, not each of its possible lines. No feature of the faces
 * looks further than from one letter over a space to the next; a test holds every line to the width
 * that shaping it whole gives.
 *
 * @returns the width of the words from `start` up to, not including, `end`, per em
 */
export function lineWidths(
  fonts: FontBook,
  words: readonly (readonly Piece[])[],
): (start: number, end: number) => number {
  const width = (word: readonly Piece[]) =>
    word.reduce((sum, { face, text }) => sum + fonts.advance(face, text), 0)
  /** From the beginning of the text to the beginning and to the end of each word. */
  const starts: number[] = []
  const ends: number[] = []
  for (const [i, word] of words.entries()) {
    const before = words[i - 1]
    const start = before ? (ends[i - 1] ?? 0) + gap(fonts, before, word) : 0
    starts.push(start)
    ends.push(start + width(word))
  }
  return (start, end) => (ends[end - 1] ?? 0) - (starts[start] ?? 0)
}

/** The space between two words, kerned with the letters either side of it. */
function gap(fonts: FontBook, before: readonly Piece[], after: readonly Piece[]): number {
  const left = before.at(-1)
  const right = after[0]
  if (!left || !right) return 0
  const last = Array.from(left.text).at(-1) ?? ''
  const advance = (text: string) => fonts.advance(left.face, text)
  if (left.face !== right.face) return advance(`${last} `) - advance(last)
  const [first = ''] = right.text
  return advance(`${last} ${first}`) - advance(last) - advance(first)
}
