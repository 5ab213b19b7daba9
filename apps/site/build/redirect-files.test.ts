import { readCatalogue } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { redirectFiles } from './redirect-files.ts'

const { landingLink } = readCatalogue().owner
const textOf = (name: string, link = landingLink) =>
  redirectFiles(link).find((file) => file.name === name)?.text ?? ''

describe('the redirect of the printed address', () => {
  it('is one rule of three words for Netlify and Cloudflare', () => {
    const [rule = ''] = textOf('_redirects')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
    expect(rule.split(' ')).toEqual(['/open-data', landingLink.redirect.target, '302'])
  })

  it('takes its path alone for Apache, with or without a closing slash', () => {
    const [, status, pattern = '', target] =
      /^RedirectMatch (\d+) "([^"]+)" "([^"]+)"$/m.exec(textOf('.htaccess')) ?? []
    expect([status, target]).toEqual(['302', landingLink.redirect.target])
    const paths = ['/open-data', '/open-data/', '/open-data/suite', '/x/open-data', '/openXdata']
    expect(paths.filter((path) => new RegExp(pattern).test(path))).toEqual([
      '/open-data',
      '/open-data/',
    ])
  })

  it('returns the same status for nginx', () => {
    expect(textOf('nginx.conf')).toContain('location = /open-data {\n    return 302 https://')
  })

  it('is refused for a path that a host would take for a pattern', () => {
    const link = { ...landingLink, url: 'https://www.datagrandest.fr/a*b' }
    expect(() => redirectFiles(link)).toThrow(/patterns/)
  })
})
