import { distance } from 'fastest-levenshtein'

/** Characters that may be wrong in a name, by its length: one in four, two at most. */
const slipsIn = (name: string) => Math.min(2, Math.floor(name.length / 4))

/** Fewer characters than these stand in a name by chance. */
const SHORTEST_PART = 3

/**
 * The known name that a typed one is likely to mean: the one it is a slip of the keyboard away from,
 * in whatever case, else the only one that holds it; undefined when it is like none.
 */
export function nameLike(typed: string, known: readonly string[]): string | undefined {
  const lower = typed.toLowerCase()
  const [nearest] = known
    .map((name) => ({ name, slips: distance(lower, name) }))
    .filter(({ name, slips }) => slips <= slipsIn(name))
    .toSorted((a, b) => a.slips - b.slips)
  if (nearest) return nearest.name
  const holders = known.filter((name) => name.includes(lower))
  return lower.length >= SHORTEST_PART && holders.length === 1 ? holders[0] : undefined
}

/** « Did you mean … ? » before a list of what there is; nothing when no name is alike. */
export function suggestion(typed: readonly string[], known: readonly string[]): string {
  const alike = new Set(typed.flatMap((name) => nameLike(name, known) ?? []))
  return alike.size === 0 ? '' : `Did you mean « ${[...alike].join(' », « ')} »? `
}
