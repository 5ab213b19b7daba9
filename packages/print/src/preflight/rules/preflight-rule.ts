import type { Found, Rule } from '@flyer-open-data/flyer'
import type { ListedFaults, PreflightFaults } from '../../findings/preflight-faults.ts'
import type { Inspected, Need } from '../inspected.ts'
import { gathered } from './gather.ts'

/** Number of a rule that looks at a file which could be read. */
export type RuleId = Exclude<keyof ListedFaults, 'P101'> & string

/** What a rule finds, before the list is cut. */
export type FoundBy<Id extends RuleId> = Found<ListedFaults[Id]>

type RuleOf<Id extends RuleId> = Rule<Inspected, Id, Found<PreflightFaults[Id]>> & {
  readonly needs: readonly Need[]
}

/** A page shows so many faults of a rule: whoever mends five sees the others. */
const MOST_ON_PAGE = 5

/** And a file so many: nobody reads four thousand lines. */
const MOST_IN_FILE = 12

/** A rule whose list of findings is cut: the first ones, worst first, then how many there are besides. */
export function preflightRule<Id extends RuleId>(
  rule: Omit<RuleOf<Id>, 'check'> & { check(subject: Inspected): readonly FoundBy<Id>[] },
): RuleOf<Id> {
  return {
    ...rule,
    check: (inspected) => cut(rule.check(inspected)) as Found<PreflightFaults[Id]>[],
  }
}

type AnyFound = ReturnType<Rule<Inspected>['check']>[number]

function cut(found: readonly AnyFound[]): AnyFound[] {
  const pages = gathered(found, ({ place }) => place?.page)
  const cutPages = pages.flatMap((all) => {
    const page = all[0]?.place?.page
    if (all.length <= MOST_ON_PAGE + 1) return all
    const place = page === undefined ? {} : { page }
    return [...all.slice(0, MOST_ON_PAGE), more(all.length - MOST_ON_PAGE, place)]
  })
  if (cutPages.length <= MOST_IN_FILE + 1) return cutPages
  const rest = cutPages.slice(MOST_IN_FILE)
  const count = rest.reduce(
    (sum, { fault, values }) => sum + (fault === 'more' ? Number(values['count']) : 1),
    0,
  )
  return [...cutPages.slice(0, MOST_IN_FILE), more(count, {})]
}

const more = (count: number, place: NonNullable<AnyFound['place']>): AnyFound => ({
  fault: 'more',
  values: { count },
  place,
})
