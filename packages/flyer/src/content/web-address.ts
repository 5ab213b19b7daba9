/**
 * An address as machines read it, in 7-bit ASCII: the host in Punycode, the rest percent-encoded
 * (URL Standard). PDF wants it so (ISO 32000-1, 12.6.4.7), and readers of QR codes guess any other
 * encoding, each its own way.
 *
 * @throws TypeError for what is no absolute address; the schemas let none through
 */
export function asciiUrl(url: string): string {
  return new URL(url).href
}

/** Where a printed web address leads: it is printed without its scheme, and is reached by https. */
export function websiteUrl(printed: string): string {
  const { origin, href } = new URL(`https://${printed}`)
  return printed.includes('/') ? href : origin
}

/** Where a printed e-mail address leads. The schema takes ASCII addresses only. */
export function mailUrl(email: string): string {
  return asciiUrl(`mailto:${email}`)
}

/** Where a printed French telephone number leads (RFC 3966): pairs of figures, the first one a 0. */
export function telephoneUrl(printed: string): string {
  return `tel:${printed.replaceAll(/\D/g, '').replace(/^0/, '+33')}`
}

/** `https://`, `//` or `mailto:` before an address; the colon before a port is none. */
const SCHEME = /^(?:[a-z][a-z\d+.-]*:)?\/\/|^[a-z][a-z\d+-]*:(?!\d)/iu

/** Says whether a printed web address leads to a page: a host, without scheme or user name. */
export function isPrintedWebsite(printed: string): boolean {
  if (SCHEME.test(printed) || !URL.canParse(`https://${printed}`)) return false
  const { hostname, username, password } = new URL(`https://${printed}`)
  return hostname.includes('.') && username === '' && password === '' && !printed.includes('\\')
}
