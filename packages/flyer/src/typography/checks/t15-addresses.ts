import type { TextRole, TypographyFault, TypographyRule } from '../rule.ts'
import { nameCharacters } from '../text/characters.ts'
import { faultsAtMatches } from '../text/faults-at-matches.ts'

/** What no URL or e-mail address holds: RFC 3986 lists what it may, RFC 3987 adds letters. */
const FOREIGN_CHARACTERS = /[^\p{L}\p{M}\p{N}\-._~:/?#[\]@!$&'()*+,;=%]+/gu

/** Scheme, user, host. */
const PARTS = /^([a-z][a-z\d+.-]*:\/\/|mailto:)?([^@/?#]*@)?([^/?#:]*)/iu

const HOST_LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?$/u

function checkHost(text: string): TypographyFault[] {
  const [, scheme = '', user = '', host = ''] = PARTS.exec(text) ?? []
  const start = scheme.length + user.length
  const labels = host.split('.')
  if (labels.length < 2 || !labels.every((label) => HOST_LABEL.test(label))) {
    return [
      {
        start: host === '' ? 0 : start,
        end: host === '' ? text.length : start + host.length,
        what: `"${host}" is no host name`,
        mend: 'Write the host name in full, such as "www.datagrandest.fr".',
      },
    ]
  }
  return [
    { part: scheme, at: 0 },
    { part: host, at: start },
  ]
    .filter(({ part }) => part !== part.toLowerCase())
    .map(({ part, at }) => ({
      start: at,
      end: at + part.length,
      what: `"${part}" has capitals`,
      mend: `Write "${part.toLowerCase()}".`,
      replacement: part.toLowerCase(),
    }))
}

function checkAddress(text: string, role: TextRole): TypographyFault[] {
  if (role !== 'address' || text === '') return []
  const foreign = faultsAtMatches(text, FOREIGN_CHARACTERS, ([characters]) => ({
    what: `the address holds ${nameCharacters(characters)}`,
    mend: `Remove ${nameCharacters(characters)}, or write the address as it is typed in a browser.`,
  }))
  if (foreign.length > 0) return foreign
  const trailing = faultsAtMatches(text, /[.,;:!?]+$/g, ([marks]) => ({
    what: `the address ends with "${marks}"`,
    mend: `Remove "${marks}" from the end.`,
    replacement: '',
  }))
  return trailing.length > 0 ? trailing : checkHost(text)
}

/**
 * T15: a URL or e-mail address is never altered and never split over two lines. On a string of role
 * `address`: only characters that an address may hold, a whole host name in lower case, no
 * punctuation after it. On composed lines, see `checkComposedLines`. Source: RFC 3986, RFC 3987; the
 * project's table for the rest.
 */
export const t15Addresses: TypographyRule = {
  id: 'T15',
  title: 'Addresses whole and unaltered',
  why: 'a reader types or copies an address exactly as it is printed',
  source: 'RFC 3986 and RFC 3987; the project’s table of typography rules',
  check: checkAddress,
}
