import { type Catalogue, type Edition, UnknownNameError } from '@flyer-open-data/flyer'
import { UsageError } from './exit-codes.ts'
import { suggestion } from './name-like.ts'

/**
 * The two editions that were named, in the order of the call: from the first to the second.
 *
 * @throws UsageError when there are not two, in the call or at all, or twice the same
 * @throws UnknownNameError with the list of editions, and the names that are alike
 */
export function findEditions(
  { editions }: Catalogue,
  ids: readonly string[],
): readonly [Edition, Edition] {
  const known = editions.map(({ id }) => id)
  const list = `The editions are: ${known.join(', ')}.`
  const where = `arguments: diff ${ids.join(' ')}`.trimEnd()
  if (known.length < 2) {
    throw new UsageError({
      what: `There is only « ${known.join()} »: no edition to compare it with`,
      where,
      why: 'diff tells how a later edition differs from an earlier one.',
      mend: 'Write the next edition first, beside packages/flyer/src/content/edition-1.ts; a draft will do.',
    })
  }
  const unknown = ids.filter((id) => !known.includes(id))
  if (unknown.length > 0) {
    throw new UnknownNameError({
      what: `There is no edition « ${unknown.join(' », « ')} »`,
      where,
      why: 'Only editions of the catalogue can be compared.',
      mend: `${suggestion(unknown, known)}${list}`,
    })
  }
  const [from, to, ...others] = ids.flatMap(
    (id) => editions.find((edition) => edition.id === id) ?? [],
  )
  if (!from || !to || others.length > 0) {
    throw new UsageError({
      what: `diff compares two editions, not ${ids.length}`,
      where,
      why: 'One edition is told by how it differs from another.',
      mend: `Name the earlier one, then the later one: npm run print -- diff edition-1 edition-2. ${list}`,
    })
  }
  if (from.id === to.id) {
    throw new UsageError({
      what: `« ${from.id} » is to be compared with itself`,
      where,
      why: 'An edition does not differ from itself; one of the two names is likely to be wrong.',
      mend: `Name two editions. ${list}`,
    })
  }
  return [from, to]
}
