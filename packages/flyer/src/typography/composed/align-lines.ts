/** Where a text was broken between two lines. */
export interface LineBreak {
  /** Number of the line that the break ends, from 1. */
  readonly line: number
  /** Offset in the text where that line ends. */
  readonly end: number
  /** Offset where the next line starts: `end`, or one more when the break consumed a space. */
  readonly resume: number
  /** The two lines, as composed. */
  readonly before: string
  readonly after: string
  /** The hyphen that composition put at the end of the line, or nothing. */
  readonly inserted: string
}

/** Where the lines stop giving the text back. */
export interface Divergence {
  /** Number of the line that differs, from 1; one past the last when text is left over. */
  readonly line: number
  /** Offset in the text of the first character that differs. */
  readonly at: number
}

/** Lines laid against the text that they were made from. */
export interface Alignment {
  readonly breaks: readonly LineBreak[]
  /** Set when the lines do not give the text back; then `breaks` stops there. */
  readonly divergence?: Divergence
}

const HYPHEN_AT_END = /[-\u2010\u00ad]$/

/** Where a line lies in the text. */
interface Placed {
  readonly start: number
  readonly end: number
  readonly inserted: string
}

/** Finds the line at one of the offsets, as it is or else without a hyphen at its end. */
function place(text: string, line: string, starts: readonly number[]): Placed | undefined {
  const inserted = HYPHEN_AT_END.exec(line)?.[0] ?? ''
  const bare = line.slice(0, line.length - inserted.length)
  const asItIs = starts.find((start) => text.startsWith(line, start))
  if (asItIs !== undefined) return { start: asItIs, end: asItIs + line.length, inserted: '' }
  const hyphenated = inserted ? starts.find((start) => text.startsWith(bare, start)) : undefined
  return hyphenated === undefined
    ? undefined
    : { start: hyphenated, end: hyphenated + bare.length, inserted }
}

function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

/**
 * Lays composed lines against their text. A line break consumes one space at most; a no-break space
 * that it consumed is reported as a break, for the rules to refuse.
 */
export function alignLines(text: string, lines: readonly string[]): Alignment {
  const breaks: LineBreak[] = []
  let previous: Placed | undefined
  for (const [index, line] of lines.entries()) {
    const from = previous?.end ?? 0
    const afterSpace = previous && /[ \u00a0\u202f]/.test(text.charAt(from)) ? [from + 1] : []
    const placed = place(text, line, [from, ...afterSpace])
    if (!placed) {
      const start = afterSpace[0] ?? from
      const at = start + sharedLength(line, text.slice(start))
      return { breaks, divergence: { line: index + 1, at } }
    }
    if (previous) {
      breaks.push({
        line: index,
        end: from,
        resume: placed.start,
        before: lines[index - 1] ?? '',
        after: line,
        inserted: previous.inserted,
      })
    }
    previous = placed
  }
  const end = previous?.end ?? 0
  const isWhole = end === text.length && !previous?.inserted
  return isWhole ? { breaks } : { breaks, divergence: { line: lines.length + 1, at: end } }
}
