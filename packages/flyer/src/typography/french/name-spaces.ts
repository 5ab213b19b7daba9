import { nameCharacters } from '../text/characters.ts'

/** The French names of what cannot be seen, or hardly. */
const NAMES: Readonly<Record<string, string>> = {
  'U+0009': 'tabulation',
  'U+000A': 'retour à la ligne',
  'U+000D': 'retour à la ligne',
  'U+0020': 'espace',
  'U+00A0': 'espace insécable',
  'U+00AD': 'césure cachée',
  'U+200B': 'espace sans chasse',
  'U+2009': 'espace fine sécable',
  'U+202F': 'espace fine insécable',
}

const named = (name: string) => `[${NAMES[name] ?? name}]`

/** An excerpt whose invisible characters are written out, their names put into French. */
export function excerptInFrench(excerpt: string): string {
  return excerpt
    .replaceAll('[line break]', '[fin de ligne]')
    .replace(/\[(U\+[0-9A-F]{4,6})\]/g, (_, name: string) => named(name))
}

/**
 * A short stretch with what cannot be seen written out in French: special spaces anywhere, plain
 * ones at either end, where a person would overlook them.
 */
export function nameSpaces(stretch: string): string {
  return stretch.replace(/(?! )[\p{Z}\p{C}]|^ +| +$/gu, (run) =>
    Array.from(run, (char) => named(nameCharacters(char))).join(''),
  )
}
