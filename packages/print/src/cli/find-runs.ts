import { type Catalogue, type PrintRun, UnknownNameError } from '@flyer-open-data/flyer'
import { PRODUCT_NAMES } from '../products/products.ts'
import { suggestion } from './name-like.ts'

/**
 * The print runs asked for, in the catalogue's order; all of them when none is named.
 * @throws UnknownNameError with the list of runs, and the names that are alike
 */
export function findRuns(catalogue: Catalogue, ids: readonly string[]): PrintRun[] {
  const known = catalogue.printRuns.map(({ id }) => id)
  const unknown = ids.filter((id) => !known.includes(id))
  const [first] = unknown
  if (first !== undefined) {
    throw new UnknownNameError({
      what: `There is no print run « ${unknown.join(' », « ')} »`,
      where: `arguments: ${ids.join(' ')}`,
      why: 'Only the runs of the catalogue can be printed.',
      mend:
        /^[\d.]+$/.test(first) || PRODUCT_NAMES.some((name) => name === first)
          ? `« ${first} » looks like the value of an option: npm takes options itself unless -- stands before them, as in npm run print -- ${known[0]} ${/^[\d.]+$/.test(first) ? '--bleed' : '--product'} ${first}`
          : `${suggestion(unknown, known)}The print runs are: ${known.join(', ')}.`,
    })
  }
  return ids.length === 0
    ? [...catalogue.printRuns]
    : catalogue.printRuns.filter(({ id }) => ids.includes(id))
}
