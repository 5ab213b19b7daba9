/** The no-break space of `:`, `« »`, dates and units. */
export const NO_BREAK_SPACE = '\u00a0'

/** The thin no-break space of `;`, `!`, `?` and thousands. */
export const THIN_NO_BREAK_SPACE = '\u202f'

/** Says whether a character is white space; false when there is none. */
export function isWhiteSpace(char: string | undefined): boolean {
  return char !== undefined && /^\s$/u.test(char)
}
