/**
 * Makes something once for each key and keeps it. What could not be made is not kept: who asks again
 * starts again.
 */
export function keepMade<Key, Made>(
  make: (key: Key) => Promise<Made>,
): (key: Key) => Promise<Made> {
  const kept = new Map<Key, Promise<Made>>()
  return (key) => {
    const known = kept.get(key)
    if (known) return known
    const made = make(key).catch((error: unknown) => {
      kept.delete(key)
      throw error
    })
    kept.set(key, made)
    return made
  }
}
