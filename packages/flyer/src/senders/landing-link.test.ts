import { describe, expect, it } from 'vitest'
import { parse } from '../errors/parse.ts'
import { landingLinkSchema, readableUrl } from './landing-link.ts'
import { owner } from './owner.ts'

const { landingLink } = owner

const read = (link: unknown) => parse(landingLinkSchema, link, 'landing link')
const refusedAt = (field: string) =>
  expect.objectContaining({
    name: 'ContentError',
    parts: expect.objectContaining({ where: `landing link, ${field}` }),
  })

const REFUSED = [
  ['a script', 'javascript:alert(1)'],
  ['an address that is not encrypted', 'http://www.datagrandest.fr/open-data'],
  ['data', 'data:text/html,bonjour'],
  ['a file', 'file:///etc/passwd'],
  ['an e-mail address', 'mailto:contact@datagrandest.fr'],
  ['a query', 'https://www.datagrandest.fr/open-data?tirage=meuse'],
  ['an empty query', 'https://www.datagrandest.fr/open-data?'],
  ['a fragment', 'https://www.datagrandest.fr/open-data#exemplaire-12'],
  ['a user name', 'https://meuse@www.datagrandest.fr/open-data'],
  ['a user name and a password', 'https://meuse:2024@www.datagrandest.fr/open-data'],
  ['a password alone', 'https://:2024@www.datagrandest.fr/open-data'],
  ['a path', '/open-data'],
  ['a path under the scheme of the page', '//www.datagrandest.fr/open-data'],
  ['a path behind a scheme', 'https:open-data'],
  ['backslashes', 'https:\\\\www.datagrandest.fr\\open-data'],
  ['no scheme', 'www.datagrandest.fr/open-data'],
  ['no host', 'https://'],
  ['an accent apart from its letter', 'https://donne\u0301es.fr/a'],
  ['a ready-made ligature', 'https://www.datagrandest.fr/\ufb01che'],
  ['nothing', ''],
] as const

describe('the landing address', () => {
  it.each(REFUSED)('is refused when it is or carries %s', (_, url) => {
    expect(() => read({ ...landingLink, url })).toThrow(refusedAt('url'))
  })

  it('is kept to the letter, for the code is printed from it', () => {
    const url = 'https://www.datagrandest.fr/open-data'
    expect(read({ ...landingLink, url }).url).toBe(url)
  })
})

describe('the redirect', () => {
  it.each(REFUSED)('is refused when its target is or carries %s', (_, target) => {
    expect(() => read({ ...landingLink, redirect: { target, status: 302 } })).toThrow(
      refusedAt('redirect.target'),
    )
  })

  it.each([[301], [308], [303], [200], ['302']])('is refused with status %j', (status) => {
    expect(() => read({ ...landingLink, redirect: { ...landingLink.redirect, status } })).toThrow(
      refusedAt('redirect.status'),
    )
  })

  it.each([[302], [307]] as const)('may have the temporary status %i', (status) => {
    const link = { ...landingLink, redirect: { ...landingLink.redirect, status } }
    expect(read(link).redirect.status).toBe(status)
  })
})

describe('the project’s own link', () => {
  it('prints the stable landing address, never where it leads today', () => {
    const { url, redirect } = read(landingLink)
    expect(url).toBe('https://www.datagrandest.fr/open-data')
    expect(redirect.target).toBe('https://www.datagrandest.fr/')
  })
})

describe('the readable address', () => {
  it.each([
    ['https://www.datagrandest.fr/open-data', 'www.datagrandest.fr/open-data'],
    ['https://www.datagrandest.fr/', 'www.datagrandest.fr'],
    ['https://www.datagrandest.fr', 'www.datagrandest.fr'],
  ])('of %s is %s', (url, readable) => {
    expect(readableUrl(url)).toBe(readable)
  })

  it('leads to the same page once a browser has put the scheme back', () => {
    const { url } = read(landingLink)
    expect(new URL(`https://${readableUrl(url)}`).href).toBe(new URL(url).href)
  })
})
