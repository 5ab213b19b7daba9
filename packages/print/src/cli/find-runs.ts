import { type Catalogue, type PrintRun, sendersOf, UnknownNameError } from '@flyer-open-data/flyer'
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
        mendOfValue(catalogue, first) ??
        `${suggestion(unknown, known)}The print runs are: ${known.join(', ')}.`,
    })
  }
  return ids.length === 0
    ? [...catalogue.printRuns]
    : catalogue.printRuns.filter(({ id }) => ids.includes(id))
}

/** What to do about a name that is an option's value, left over when npm took the option itself. */
function mendOfValue(catalogue: Catalogue, name: string): string | undefined {
  const option = optionOf(catalogue, name)
  if (!option) return undefined
  const is = option === '--sender' ? 'is a sender' : 'looks like the value of an option'
  return `« ${name} » ${is}: npm takes options itself unless -- stands before them, as in npm run print -- ${catalogue.printRuns[0]?.id} ${option} ${name}`
}

/** The option that a name is likely to be the value of. */
function optionOf(catalogue: Catalogue, name: string): string | undefined {
  if (/^[\d.]+$/.test(name)) return '--bleed'
  if (PRODUCT_NAMES.some((product) => product === name)) return '--product'
  return sendersOf(catalogue).some(({ id }) => id === name) ? '--sender' : undefined
}
