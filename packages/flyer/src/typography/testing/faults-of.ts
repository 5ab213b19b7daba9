import type { Finding } from '../../findings/finding.ts'
import { tell } from '../../findings/words.ts'
import { ENGLISH } from '../../words/english.ts'
import { checkText } from '../check-text.ts'
import type { TextRole } from '../text-rule.ts'

/** What one rule finds in a text, in the order of the text. */
function findingsBy(id: string, text: string, role: TextRole): Finding[] {
  return checkText({ text, role }, {}).filter(({ rule }) => rule === id)
}

/** The stretches of a text that one rule finds at fault. */
export function faultsOf(id: string, text: string, role: TextRole = 'body'): string[] {
  return findingsBy(id, text, role).map(({ place }) => text.slice(place.start, place.end))
}

/** The mends that one rule asks of a text, in English. */
export function mendsOf(id: string, text: string, role: TextRole = 'body'): string[] {
  return findingsBy(id, text, role).map((finding) => tell(ENGLISH, finding).mend)
}
