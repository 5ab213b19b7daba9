import { codePointOf, showInvisible, showStretch } from '../show-characters.ts'

/** The plain names of what cannot be seen, or is easily taken for something else. */
const NAMES: Readonly<Record<string, string>> = {
  '\t': 'tab',
  '\n': 'line feed',
  '\r': 'carriage return',
  ' ': 'space',
  "'": 'straight apostrophe',
  '"': 'straight quote',
  '`': 'grave accent',
  '´': 'spacing acute accent',
  '‘': 'single opening quote',
  '’': 'typographic apostrophe',
  '“': 'double opening quote',
  '”': 'double closing quote',
  '„': 'low double quote',
  '′': 'prime',
  '\u00a0': 'no-break space',
  '\u00ad': 'soft hyphen',
  '\u02bc': 'modifier apostrophe',
  '\u200b': 'zero-width space',
  '\u2009': 'thin space',
  '\u2011': 'no-break hyphen',
  '\u2060': 'word joiner',
  '\u202f': 'thin no-break space',
  '\uff07': 'full-width apostrophe',
}

const LINE_SEPARATOR = '\u2028'

const shortName = (char: string) =>
  char === LINE_SEPARATOR ? 'line break' : [NAMES[char], codePointOf(char)].join(' ').trim()

function nameOf(char: string): string {
  const codePoint = codePointOf(char)
  if (NAMES[char] !== undefined) return `${NAMES[char]} (${codePoint})`
  return /[\p{Z}\p{C}\p{M}]/u.test(char) ? codePoint : `"${char}" (${codePoint})`
}

/** Characters by their plain names, where they have one, and code points. */
export const named = (text: string): string => Array.from(text, nameOf).join(', ')

/** Characters by their code points alone: `U+0045 U+0301`. */
export const codePoints = (text: string): string => Array.from(text, codePointOf).join(' ')

/** A stretch of text in quotes, what cannot be seen written out. */
export const quoted = (stretch: string): string => `"${showStretch(stretch, shortName)}"`

/** An excerpt, what cannot be seen written out. */
export const showExcerpt = (excerpt: string): string => showInvisible(excerpt, shortName)

/** Plain name and code point of a space that rules ask for. */
export const NO_BREAK_SPACE = 'no-break space (U+00A0)'

/** Plain name and code point of a space that rules ask for. */
export const THIN_SPACE = 'thin no-break space (U+202F)'

/** Plain name and code point of a space that rules ask for. */
export const SPACE = 'space (U+0020)'

/** How to mend what has one right form. */
export const write = (right: string) => `Write ${quoted(right)}.`
