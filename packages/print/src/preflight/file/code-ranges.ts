/** A stretch of character codes, both ends among them, and what is said of it. */
export interface CodeRange<T> {
  readonly first: number
  readonly last: number
  readonly value: T
}

/** Finds the range that a code lies in; where ranges overlap, that which begins last. */
export function inRanges<T>(
  ranges: readonly CodeRange<T>[],
): (code: number) => CodeRange<T> | undefined {
  const sorted = [...ranges].sort((a, b) => a.first - b.first)
  return (code) => {
    let [low, high] = [0, sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle]?.first ?? 0) <= code) low = middle + 1
      else high = middle
    }
    const range = sorted[low - 1]
    return range && code <= range.last ? range : undefined
  }
}
