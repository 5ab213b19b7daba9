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

/** What a character that cannot be seen is called in French. */
export const characterName = (char: string): string => NAMES[char] ?? codePointOf(char)

/** A stretch of text between guillemets, what cannot be seen named. */
export const quoted = (stretch: string): string =>
  `«\u00a0${showStretch(stretch, characterName)}\u00a0»`

/** An excerpt, what cannot be seen named. */
export const showExcerpt = (excerpt: string): string => showInvisible(excerpt, characterName)

/** How to mend what has one right form. */
export const write = (right: string) => `Écrivez ${quoted(right)}.`
