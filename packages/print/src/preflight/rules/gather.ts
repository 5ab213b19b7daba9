/** Things by what they have in common, in the order in which the first of each comes. */
export function gathered<T, Key>(things: readonly T[], keyOf: (thing: T) => Key): T[][] {
  const groups = new Map<Key, T[]>()
  for (const thing of things) {
    const key = keyOf(thing)
    const group = groups.get(key)
    if (group) group.push(thing)
    else groups.set(key, [thing])
  }
  return [...groups.values()]
}

/** The first of what was gathered, which is the place that a finding shows, and how many there are. */
export function firsts<T, Key>(
  things: readonly T[],
  keyOf: (thing: T) => Key,
): { readonly first: T; readonly count: number }[] {
  return gathered(things, keyOf).flatMap((group) =>
    group.slice(0, 1).map((first) => ({ first, count: group.length })),
  )
}
