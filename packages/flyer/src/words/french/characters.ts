import { codePointOf, showInvisible, showStretch } from '../show-characters.ts'

/** The French names of what cannot be seen, or hardly. */
const NAMES: Readonly<Record<string, string>> = {
  '\t': 'tabulation',
  '\n': 'retour à la ligne',
  '\r': 'retour à la ligne',
  ' ': 'espace',
  '\u00a0': 'espace insécable',
  '\u00ad': 'césure cachée',
  '\u200b': 'espace sans chasse',
  '\u2009': 'espace fine sécable',
  '\u2028': 'fin de ligne',
  '\u2060': 'liant sans chasse',
  '\u202f': 'espace fine insécable',
}

const nameOf = (char: string) => NAMES[char] ?? codePointOf(char)

/** A stretch of text between guillemets, what cannot be seen named. */
export const quoted = (stretch: string): string => `«\u00a0${showStretch(stretch, nameOf)}\u00a0»`

/** An excerpt, what cannot be seen named. */
export const showExcerpt = (excerpt: string): string => showInvisible(excerpt, nameOf)

/** How to mend what has one right form. */
export const write = (right: string) => `Écrivez ${quoted(right)}.`
