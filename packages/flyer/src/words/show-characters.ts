/** What names a character that cannot be seen, in one language. */
type NameCharacter = (char: string) => string

const inBrackets = (name: NameCharacter) => (run: string) =>
  Array.from(run, (char) => `[${name(char)}]`).join('')

/** A text with what cannot be seen written out in brackets; plain spaces stay as they are. */
export function showInvisible(text: string, name: NameCharacter): string {
  return text.replace(/(?! )[\p{Z}\p{C}]/gu, inBrackets(name))
}

/**
 * A short stretch with what cannot be seen written out: special spaces anywhere, plain ones at either
 * end, where a person would overlook them.
 */
export function showStretch(stretch: string, name: NameCharacter): string {
  return stretch.replace(/(?! )[\p{Z}\p{C}]|^ +| +$/gu, inBrackets(name))
}

/** The code point of a character, such as `U+00A0`. */
export function codePointOf(char: string): string {
  return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
