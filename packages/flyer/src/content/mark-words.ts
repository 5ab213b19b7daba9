import { diffWordsWithSpace } from 'diff'

/** A stretch of two texts: in both, in the first alone, or in the second alone. */
export interface MarkedStretch {
  readonly kind: 'kept' | 'removed' | 'added'
  readonly text: string
}

/**
 * What parts two texts, word by word, spaces of every kind included. What is removed stands before
 * what is added in its place; words that are changed one after the other are one change.
 */
export function markWords(from: string, to: string): MarkedStretch[] {
  const stretches: MarkedStretch[] = []
  let change = { removed: '', added: '' }
  const settle = () => {
    for (const kind of ['removed', 'added'] as const) {
      if (change[kind] !== '') stretches.push({ kind, text: change[kind] })
    }
    change = { removed: '', added: '' }
  }
  const parts = diffWordsWithSpace(from, to)
  for (const [i, { value, added, removed }] of parts.entries()) {
    if (added) change.added += value
    else if (removed) change.removed += value
    else if (isBetween(change, value, i < parts.length - 1)) {
      change.removed += value
      change.added += value
    } else {
      settle()
      stretches.push({ kind: 'kept', text: value })
    }
  }
  settle()
  return stretches
}

/** One space that stays between two changed words on both sides belongs to the change. */
function isBetween(
  { removed, added }: Readonly<Record<'removed' | 'added', string>>,
  text: string,
  goesOn: boolean,
): boolean {
  return goesOn && /^\s$/u.test(text) && removed.trim() !== '' && added.trim() !== ''
}
