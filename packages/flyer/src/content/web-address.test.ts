import { describe, expect, it } from 'vitest'
import { asciiUrl, isPrintedWebsite, mailUrl, telephoneUrl, websiteUrl } from './web-address.ts'

describe('an address as machines read it', () => {
  it.each([
    ['https://www.datagrandest.fr/open-data', 'https://www.datagrandest.fr/open-data'],
    ['https://données.fr/a', 'https://xn--donnes-eva.fr/a'],
    [
      'https://www.datagrandest.fr/données/été',
      'https://www.datagrandest.fr/donn%C3%A9es/%C3%A9t%C3%A9',
    ],
    ['https://données.fr/%C3%A9', 'https://xn--donnes-eva.fr/%C3%A9'],
  ])('%s is %s', (url, ascii) => {
    expect(asciiUrl(url)).toBe(ascii)
    expect(asciiUrl(url)).toMatch(/^[!-~]+$/)
  })

  it.each([
    ['www.datagrandest.fr', 'https://www.datagrandest.fr'],
    ['données.fr/où', 'https://xn--donnes-eva.fr/o%C3%B9'],
    ['www.datagrandest.fr:8080/a', 'https://www.datagrandest.fr:8080/a'],
  ])('the printed %s leads to %s', (printed, url) => {
    expect(websiteUrl(printed)).toBe(url)
  })

  it('an e-mail address leads to whoever is written to', () => {
    expect(mailUrl('contact@datagrandest.fr')).toBe('mailto:contact@datagrandest.fr')
  })
})

describe('a printed web address', () => {
  it.each(['www.datagrandest.fr', 'data.gouv.fr/fr/', 'données.fr', 'www.x.fr:8080', 'x.fr/a:b'])(
    'may be %s',
    (printed) => {
      expect(isPrintedWebsite(printed)).toBe(true)
    },
  )

  it.each([
    'https://www.datagrandest.fr',
    'HTTP://www.datagrandest.fr',
    '//www.datagrandest.fr',
    'mailto:contact@datagrandest.fr',
    'javascript:alert(1)',
    'ftp://x.fr',
    'meuse@www.datagrandest.fr',
    'meuse:2024@www.datagrandest.fr',
    'www.datagrandest.fr\\a',
    'datagrandest',
    'www. datagrandest.fr',
    '',
  ])('is not %j', (printed) => {
    expect(isPrintedWebsite(printed)).toBe(false)
  })
})

it('dials a French number from anywhere', () => {
  expect(telephoneUrl('03\u00a012\u00a034\u00a056\u00a078')).toBe('tel:+33312345678')
})
