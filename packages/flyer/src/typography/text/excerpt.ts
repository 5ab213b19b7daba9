const CONTEXT = 12

/** Where two lines part, in an excerpt: LINE SEPARATOR, which each language names. */
const LINE_BREAK = '\u2028'

/** The end of a string, with an ellipsis where it was cut; never half of a surrogate pair. */
function tail(text: string): string {
  if (text.length <= CONTEXT) return text
  return `…${text.slice(-CONTEXT).replace(/^[\udc00-\udfff]/, '')}`
}

/** The beginning of a string, with an ellipsis where it was cut; never half of a surrogate pair. */
function head(text: string): string {
  if (text.length <= CONTEXT) return text
  return `${text.slice(0, CONTEXT).replace(/[\ud800-\udbff]$/, '')}…`
}

/** A stretch of a string with some context either side, to the letter. */
export function excerptAround(text: string, start: number, end: number): string {
  return tail(text.slice(0, start)) + text.slice(start, end) + head(text.slice(end))
}

/** The end of a line and the beginning of the next. */
export function excerptOfBreak(before: string, after: string): string {
  return tail(before) + LINE_BREAK + head(after)
}
