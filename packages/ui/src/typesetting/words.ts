import type { TextRole } from '@flyer-open-data/flyer'
import type { FontFaceName } from '../tokens/type.ts'
import { partsOf } from './break-points.ts'

/** A stretch of text in one face, not yet on a line. */
export interface Piece {
  readonly text: string
  readonly face: FontFaceName
  /** A strong run, which may have an ink of its own. */
  readonly strong?: true
}

/** A stretch of a line in one face. */
export interface Run extends Piece {
  /** Characters of the line before it. */
  readonly start: number
}

/** What stands between two words, or two parts of one. */
export type Joint = ' ' | ''

/** A word, or a part of one: between its parts a line may end, at a cost. */
export interface Word {
  readonly pieces: readonly Piece[]
  /** What parts it from the one before it. */
  readonly joint: Joint
  /** What a line break before it costs besides. */
  readonly cost: number
}

/** The text of some pieces. */
export const textOf = (runs: readonly Piece[]) => runs.map((run) => run.text).join('')

/**
 * The words of a text, cut at U+0020, and inside a word where its role lets it part: a word that
 * changes face keeps its runs.
 */
export function wordsOf(pieces: readonly Piece[], role: TextRole): Word[] {
  const words: (Word & { readonly pieces: Piece[] })[] = [{ pieces: [], joint: '', cost: 0 }]
  for (const piece of pieces) {
    for (const [i, word] of piece.text.split(' ').entries()) {
      if (i > 0) words.push({ pieces: [], joint: ' ', cost: 0 })
      for (const [j, part] of partsOf(word, role).entries()) {
        if (j > 0) words.push({ pieces: [], joint: '', cost: part.cost })
        if (part.text !== '') words.at(-1)?.pieces.push({ ...piece, text: part.text })
      }
    }
  }
  return words.filter((word) => word.pieces.length > 0)
}

/** Where words stand on one line, in characters (code points). */
export function placesOf(words: readonly Word[]) {
  let at = 0
  return words.map(({ pieces, joint }, i) => {
    const start = at + (i > 0 ? joint.length : 0)
    at = start + Array.from(textOf(pieces)).length
    return { start, end: at }
  })
}

/** Words on one line; neighbours in one manner become one run, so they kern. */
export function joinWords(words: readonly Word[]): Run[] {
  const line: { text: string; face: FontFaceName; strong?: true; start: number }[] = []
  for (const [i, word] of words.entries()) {
    for (const [j, run] of word.pieces.entries()) {
      const last = line.at(-1)
      const space = i > 0 && j === 0 ? word.joint : ''
      if (last && last.face === run.face && last.strong === run.strong)
        last.text += space + run.text
      else {
        if (last) last.text += space
        line.push({ ...run, start: line.reduce((sum, { text }) => sum + text.length, 0) })
      }
    }
  }
  return line
}
