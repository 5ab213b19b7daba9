import { showInvisible } from './characters.ts'

const CONTEXT = 12

/** Where two lines part, in an excerpt. */
const LINE_BREAK_MARK = '[line break]'

/** The end of a string, with an ellipsis where it was cut; never half of a surrogate pair. */
function tail(text: string): string {
  if (text.length <= CONTEXT) return showInvisible(text)
  return `…${showInvisible(text.slice(-CONTEXT).replace(/^[\udc00-\udfff]/, ''))}`
}

/** The beginning of a string, with an ellipsis where it was cut; never half of a surrogate pair. */
function head(text: string): string {
  if (text.length <= CONTEXT) return showInvisible(text)
  return `${showInvisible(text.slice(0, CONTEXT).replace(/[\ud800-\udbff]$/, ''))}…`
}

/** A stretch of a string with some context either side, its invisible characters written out. */
export function excerptAround(text: string, start: number, end: number): string {
  return tail(text.slice(0, start)) + showInvisible(text.slice(start, end)) + head(text.slice(end))
}

/** The end of a line and the beginning of the next, its invisible characters written out. */
export function excerptOfBreak(before: string, after: string): string {
  return tail(before) + LINE_BREAK_MARK + head(after)
}
