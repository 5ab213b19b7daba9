/** A line of text as it stands on a surface: lengths in mm from the trim corner of its side. */
export interface MeasuredLine {
  readonly text: string
  readonly left: number
  readonly baseline: number
  readonly width: number
}

/** Pieces of one line stand nearer to each other than this, in mm; texts side by side do not. */
const PIECE_GAP_MM = 1.5
/** A gap so wide is a space, where none is written, in mm. */
const SPACE_MM = 0.3
/** Pieces of one line have the same baseline but for rounding, in mm. */
const SAME_BASELINE_MM = 0.02

/** Joins pieces that follow each other on one baseline: a PDF shows a line in several. */
export function joinPieces(pieces: readonly MeasuredLine[]): MeasuredLine[] {
  const isOneLine = (one: MeasuredLine, other: MeasuredLine) =>
    Math.abs(one.baseline - other.baseline) <= SAME_BASELINE_MM
  const inOrder = pieces.toSorted((one, other) =>
    isOneLine(one, other) ? one.left - other.left : one.baseline - other.baseline,
  )
  const lines: MeasuredLine[] = []
  for (const piece of inOrder) {
    const last = lines.at(-1)
    const gap = last && isOneLine(last, piece) ? piece.left - last.left - last.width : undefined
    if (!last || gap === undefined || gap >= PIECE_GAP_MM) {
      lines.push(piece)
      continue
    }
    const isSpaced = /\s$/.test(last.text) || /^\s/.test(piece.text)
    lines[lines.length - 1] = {
      ...last,
      text: `${last.text}${gap > SPACE_MM && !isSpaced ? ' ' : ''}${piece.text}`,
      width: piece.left + piece.width - last.left,
    }
  }
  return lines
}
