import { areKept } from './kept-words.ts'

/** What the breaker needs to know: widths in any one unit, the same for all. */
export interface BreakRequest {
  /** The words between U+0020 spaces, and the parts of those that may be parted. */
  readonly words: readonly string[]
  /** What a line break before a word costs besides; 0 where it is not told. */
  readonly costs?: readonly number[]
  /** Width of the words from `start` up to, not including, `end`, set on one line. */
  readonly widthOf: (start: number, end: number) => number
  readonly measure: number
  /** Spread the lines evenly, the last one too. */
  readonly balanced: boolean
}

/** A line more costs more than all that follows, so texts take as few lines as they can. */
const COST_OF_A_LINE = 100
/** « No line of one word »: a last line of a single word may cost one line's raggedness, not a line. */
const COST_OF_A_LONE_WORD = 3
const COST_OF_PARTING_KEPT_WORDS = 5
/** Ending a line on an article or a preposition parts it from its noun: any other break is better. */
const COST_OF_A_LOOSE_END = 1
const LOOSE_ENDS = new Set(
  'à au aux avec ce ces dans de des du en la le les leur leurs nos notre par pour sa ses sous sur un une vos votre'.split(
    ' ',
  ),
)
/** Conjunctions and pronouns lean on the next word too, less so. */
const COST_OF_A_LEANING_END = 0.3
const LEANING_ENDS = new Set('et nous on ou qu que se vous y'.split(' '))
/**
 * A line that ends before the one under it leaves a step: times the square of the step's share of
 * the measure, and most of all where a paragraph begins, for its first line leads the eye in.
 */
const COST_OF_A_STEP_OUT = { first: 4, later: 0.5 }

/**
 * Breaks a paragraph into lines, as few as possible and then as even as possible, by the least
 * total cost over all breaks (after Knuth and Plass, for ragged-right text without hyphenation).
 *
 * @returns the index of the first word of each line; a word wider than the measure gets a line of
 *   its own, which the caller must refuse
 */
export function breakLines({ words, costs, widthOf, measure, balanced }: BreakRequest): number[] {
  /** By the word after a line, then by its first word: the least cost up to there, the line before. */
  const best: Map<number, { cost: number; before: number }>[] = [new Map([[0, START]])]
  for (let end = 1; end <= words.length; end++) {
    const lines = new Map<number, { cost: number; before: number }>()
    for (let start = end - 1; start >= 0; start--) {
      const width = widthOf(start, end)
      if (width > measure && start < end - 1) break
      const cost =
        (costs?.[start] ?? 0) + costOfLine(words, start, end, 1 - width / measure, balanced)
      let choice = { cost: Number.POSITIVE_INFINITY, before: 0 }
      for (const [before, { cost: costBefore }] of best[start] ?? []) {
        const step = start === 0 ? 0 : Math.max(0, width - widthOf(before, start)) / measure
        const each = before === 0 ? COST_OF_A_STEP_OUT.first : COST_OF_A_STEP_OUT.later
        const total = costBefore + cost + each * step ** 2
        if (total < choice.cost) choice = { cost: total, before }
      }
      lines.set(start, choice)
    }
    best[end] = lines
  }
  const starts: number[] = []
  for (let [end, start] = [words.length, cheapest(best.at(-1))]; end > 0; ) {
    starts.unshift(start)
    const before = best[end]?.get(start)?.before ?? 0
    end = start
    start = before
  }
  return starts
}

const START = { cost: 0, before: 0 }

/** The first word of the last line that costs least. */
function cheapest(lines: ReadonlyMap<number, { cost: number }> = new Map()): number {
  return [...lines].toSorted(([, a], [, b]) => a.cost - b.cost)[0]?.[0] ?? 0
}

function costOfLine(
  words: readonly string[],
  start: number,
  end: number,
  slack: number,
  balanced: boolean,
): number {
  const isLast = end === words.length
  let cost = COST_OF_A_LINE
  if (!isLast || balanced) cost += Math.max(0, slack) ** 2
  if (isLast && start > 0 && end - start === 1) cost += COST_OF_A_LONE_WORD
  const last = words[end - 1] ?? ''
  if (!isLast && LOOSE_ENDS.has(last.toLowerCase())) cost += COST_OF_A_LOOSE_END
  if (!isLast && LEANING_ENDS.has(last.toLowerCase())) cost += COST_OF_A_LEANING_END
  if (areKept(last, words[end] ?? '')) cost += COST_OF_PARTING_KEPT_WORDS
  return cost
}
