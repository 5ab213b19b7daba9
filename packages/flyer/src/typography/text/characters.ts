/** The no-break space of `:`, `« »`, dates and units. */
export const NO_BREAK_SPACE = '\u00a0'

/** The thin no-break space of `;`, `!`, `?` and thousands. */
export const THIN_NO_BREAK_SPACE = '\u202f'

/** Says whether a character is white space; false when there is none. */
export function isWhiteSpace(char: string | undefined): boolean {
  return char !== undefined && /^\s$/u.test(char)
}

/** The name of a code point, such as `U+00A0`. */
export function nameOfCodePoint(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`
}

/** The names of the characters of a string, such as `U+0020 U+00A0`. */
export function nameCharacters(text: string): string {
  return Array.from(text, (char) => nameOfCodePoint(char.codePointAt(0) ?? 0)).join(' ')
}

/**
 * The string with each invisible character but U+0020 written out, such as `[U+00A0]`, so that a
 * person can see it.
 */
export function showInvisible(text: string): string {
  return text.replace(/(?! )[\p{Z}\p{C}]/gu, (char) => `[${nameCharacters(char)}]`)
}
