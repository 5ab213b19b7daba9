/** Places of an item in two lists; one is absent when the item is in the other list alone. */
export type AlignedPlaces =
  | { readonly from: number; readonly to: number }
  | { readonly from: number; readonly to?: undefined }
  | { readonly from?: undefined; readonly to: number }

/** What a pair counts for besides what its items have in common: lists of one length pair up whole. */
const PAIR = 0.001

/**
 * Pairs the items of two lists, in their order: those that say the most of the same words, and as
 * many as the shorter list has. One that is put in the middle does not make all after it differ.
 */
export function alignLists(from: readonly unknown[], to: readonly unknown[]): AlignedPlaces[] {
  const [before, after] = [from.map(wordsIn), to.map(wordsIn)]
  const gain = before.map((one) => after.map((other) => PAIR + alike(one, other)))
  // best[i][j]: the most that the items from i and from j on can have in common.
  const best = Array.from({ length: from.length + 1 }, () =>
    new Array<number>(to.length + 1).fill(0),
  )
  const bestAt = (i: number, j: number) => best[i]?.[j] ?? 0
  const paired = (i: number, j: number) => (gain[i]?.[j] ?? 0) + bestAt(i + 1, j + 1)
  for (let i = from.length - 1; i >= 0; i--) {
    for (let j = to.length - 1; j >= 0; j--) {
      const row = best[i]
      if (row) row[j] = Math.max(paired(i, j), bestAt(i + 1, j), bestAt(i, j + 1))
    }
  }
  const places: AlignedPlaces[] = []
  let [i, j] = [0, 0]
  while (i < from.length || j < to.length) {
    const isPair = i < from.length && j < to.length && bestAt(i, j) === paired(i, j)
    if (isPair) places.push({ from: i++, to: j++ })
    else if (i < from.length && bestAt(i, j) === bestAt(i + 1, j)) places.push({ from: i++ })
    else places.push({ to: j++ })
  }
  return places
}

/** The words of all texts in a value. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.match(/[\p{L}\p{N}]+/gu) ?? []
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(wordsIn)
}

/** The share of words that two lists of them have in common, 0 to 1 (Dice's coefficient). */
function alike(one: readonly string[], other: readonly string[]): number {
  const left = [...other]
  const shared = one.filter((word) => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  const all = one.length + other.length
  return all === 0 ? 1 : (2 * shared.length) / all
}
