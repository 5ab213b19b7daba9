/** Where an address stands in a text. */
export interface AddressSpan {
  readonly start: number
  readonly end: number
}

/** Domains that make a bare host such as `datagrandest.fr` an address rather than a typing slip. */
const BARE_DOMAINS = 'fr|eu|org|com|net|info|io|alsace|be|ch|lu'

const ADDRESS = new RegExp(
  [
    // contact@datagrandest.fr
    String.raw`(?<![\p{L}\p{N}._%+\-])(?:mailto:)?[\p{L}\p{N}._%+\-]+@[\p{L}\p{N}\-]+(?:\.[\p{L}\p{N}\-]+)+`,
    // https://www.datagrandest.fr/
    String.raw`(?<![\p{L}\p{N}])[a-z][a-z\d+.\-]{0,15}:\/\/[^\s«»<>"“”]+`,
    // www.datagrandest.fr/open-data
    String.raw`(?<![\p{L}\p{N}.\-])www\.[^\s«»<>"“”]+`,
    // datagrandest.fr/open-data
    String.raw`(?<![\p{L}\p{N}.@\-])(?:[\p{L}\p{N}][\p{L}\p{N}\-]*\.)+(?:${BARE_DOMAINS})(?![\p{L}\p{N}\-])(?:[/?#][^\s«»<>"“”]*)?`,
  ].join('|'),
  'giu',
)

/** Punctuation that belongs to the sentence, not to the address that it follows. */
const SENTENCE_END = /[.,;:!?…'’*]$/u

function trimSentenceEnd(address: string): string {
  let trimmed = address
  while (
    SENTENCE_END.test(trimmed) ||
    (trimmed.endsWith(')') && !trimmed.includes('(')) ||
    (trimmed.endsWith(']') && !trimmed.includes('['))
  ) {
    trimmed = trimmed.slice(0, -1)
  }
  return trimmed
}

/**
 * The URLs and e-mail addresses of a text, in order. A URL may lack its scheme, and its `www.` when
 * its domain is a usual one. The punctuation of the sentence is left outside.
 */
export function findAddresses(text: string): AddressSpan[] {
  // Every address has an @, a scheme or a full stop inside a word; few sentences have any of them.
  if (!/@|:\/\/|\S\.\S/.test(text)) return []
  return Array.from(text.matchAll(ADDRESS), (match) => ({
    start: match.index,
    end: match.index + trimSentenceEnd(match[0]).length,
  }))
}
