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

/** Words that should stay on one line when they follow each other, in lower case. */
const KEPT_TOGETHER: readonly (readonly [string, string])[] = [
  ['open', 'data'],
  ['bien', 'commun'],
]

/** A line more costs more than any raggedness, so texts take as few lines as they can. */
const COST_OF_A_LINE = 10
/** « No line of one word »: a last line of a single word may cost one line's raggedness, not a line. */
const COST_OF_A_LONE_WORD = 2
const COST_OF_PARTING_KEPT_WORDS = 5
/** Ending a line on an article or a preposition parts it from its noun. */
const COST_OF_A_LOOSE_END = 0.2
const LOOSE_ENDS = new Set(
  'à au aux avec ce ces dans de des du en et la le les leur leurs nos notre nous on ou par pour qu que sa se ses sous sur un une vos votre vous y'.split(
    ' ',
  ),
)

/**
 * Breaks a paragraph into lines, as few as possible and then as even as possible, by the least
 * total cost over all breaks (after Knuth and Plass, for ragged-right text without hyphenation).
 *
 * @returns the index of the first word of each line; a word wider than the measure gets a line of
 *   its own, which the caller must refuse
 */
export function breakLines({ words, costs, widthOf, measure, balanced }: BreakRequest): number[] {
  const best: { cost: number; start: number }[] = [{ cost: 0, start: 0 }]
  for (let end = 1; end <= words.length; end++) {
    let choice = { cost: Number.POSITIVE_INFINITY, start: end - 1 }
    for (let start = end - 1; start >= 0; start--) {
      const width = widthOf(start, end)
      if (width > measure && start < end - 1) break
      const before = (best[start]?.cost ?? 0) + (costs?.[start] ?? 0)
      const cost = before + costOfLine(words, start, end, 1 - width / measure, balanced)
      if (cost < choice.cost) choice = { cost, start }
    }
    best[end] = choice
  }
  const starts: number[] = []
  for (let end = words.length; end > 0; end = best[end]?.start ?? 0) {
    starts.unshift(best[end]?.start ?? 0)
  }
  return starts
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
  const next = words[end]?.toLowerCase()
  for (const [first, second] of KEPT_TOGETHER) {
    if (last.toLowerCase().endsWith(first) && next?.startsWith(second)) {
      cost += COST_OF_PARTING_KEPT_WORDS
    }
  }
  return cost
}
