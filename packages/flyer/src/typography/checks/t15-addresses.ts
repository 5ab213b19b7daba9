import { type Stretch, stretchesAt, type TextRole, textRule } from '../text-rule.ts'
import { t15Examples } from './t15-addresses.examples.ts'

/** How an address goes wrong. */
export type T15Faults = {
  readonly 'foreign-characters': { readonly found: string }
  readonly 'ends-with-mark': { readonly found: string }
  readonly 'no-host': { readonly host: string }
  readonly capitals: { readonly found: string; readonly right: string }
}

/** What no URL or e-mail address holds: RFC 3986 lists what it may, RFC 3987 adds letters. */
const FOREIGN_CHARACTERS = /[^\p{L}\p{M}\p{N}\-._~:/?#[\]@!$&'()*+,;=%]+/gu

/** Scheme, user, host. */
const PARTS = /^([a-z][a-z\d+.-]*:\/\/|mailto:)?([^@/?#]*@)?([^/?#:]*)/iu

const HOST_LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?$/u

function checkHost(text: string): Stretch<T15Faults>[] {
  const [, scheme = '', user = '', host = ''] = PARTS.exec(text) ?? []
  const start = scheme.length + user.length
  const labels = host.split('.')
  if (labels.length < 2 || !labels.every((label) => HOST_LABEL.test(label))) {
    const stretch =
      host === '' ? { start: 0, end: text.length } : { start, end: start + host.length }
    return [{ ...stretch, fault: 'no-host', values: { host } }]
  }
  return [
    { found: scheme, at: 0 },
    { found: host, at: start },
  ]
    .filter(({ found }) => found !== found.toLowerCase())
    .map(({ found, at }) => {
      const right = found.toLowerCase()
      const end = at + found.length
      return { start: at, end, fault: 'capitals', values: { found, right }, replacement: right }
    })
}

function checkAddress(text: string, role: TextRole): Stretch<T15Faults>[] {
  if (role !== 'address' || text === '') return []
  const foreign = stretchesAt<T15Faults>(text, FOREIGN_CHARACTERS, ([found]) => ({
    fault: 'foreign-characters',
    values: { found },
  }))
  if (foreign.length > 0) return foreign
  const trailing = stretchesAt<T15Faults>(text, /[.,;:!?]+$/g, ([found]) => ({
    fault: 'ends-with-mark',
    values: { found },
    replacement: '',
  }))
  return trailing.length > 0 ? trailing : checkHost(text)
}

/**
 * T15: a URL or e-mail address is never altered, and split over two lines at its own signs alone. On a string of role
 * `address`: only characters that an address may hold, a whole host name in lower case, no
 * punctuation after it. On composed lines, see `t15AddressLines`. Source: RFC 3986, RFC 3987; the
 * project's table for the rest.
 */
export const t15Addresses = textRule<'T15', T15Faults>({
  id: 'T15',
  title: 'Addresses whole and unaltered',
  source: 'RFC 3986 and RFC 3987; the project’s table of typography rules',
  examples: t15Examples,
  find: checkAddress,
})
