/**
 * Makes something and keeps the last few that were made: who asks for the same again, in the same
 * words, gets what is there. What could not be made is not kept.
 *
 * @param partsOf what a request is made of; two requests are the same when each part is
 * @param most how many are kept, the latest ones
 */
export function keepLast<Request, Made>(
  make: (request: Request) => Promise<Made>,
  partsOf: (request: Request) => readonly unknown[],
  most: number,
): (request: Request) => Promise<Made> {
  let kept: { readonly parts: readonly unknown[]; readonly made: Promise<Made> }[] = []
  return (request) => {
    const parts = partsOf(request)
    const known = kept.find((one) => one.parts.every((part, i) => Object.is(part, parts[i])))
    const others = kept.filter((one) => one !== known)
    const entry = known ?? { parts, made: make(request) }
    kept = [entry, ...others].slice(0, most)
    if (!known) {
      entry.made.catch(() => {
        kept = kept.filter((one) => one !== entry)
      })
    }
    return entry.made
  }
}
