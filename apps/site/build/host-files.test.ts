import { describe, expect, it } from 'vitest'
import { PAGE_FOLDERS } from '../src/shell/page-folders.ts'
import { HOST_POLICY } from '../src/shell/policy.ts'
import { hostFiles } from './host-files.ts'

const textOf = (name: string) => hostFiles().find((file) => file.name === name)?.text ?? ''

/** The rules of Netlify and Cloudflare: a path, and its headers under it. */
const rules = textOf('_headers')
  .split(/\n(?=\/)/)
  .slice(1)
  .map((rule) => rule.trim().split('\n  '))

describe('the headers of the site', () => {
  it('send the policy with each page, and with the scripts, whose workers have no other', () => {
    const policy = `Content-Security-Policy: ${HOST_POLICY}`
    const withPolicy = rules.filter((lines) => lines.includes(policy)).map(([path]) => path)
    const pages = Object.values(PAGE_FOLDERS).map((folder) => `/${folder}/`.replace('//', '/'))
    expect(withPolicy).toEqual([...pages, '/assets/*'])
  })

  it('leave the files to download without it: the report has its styles in itself', () => {
    const [pattern = ''] = /(?<=<FilesMatch ")[^"]+(?=">\n {4}Header always set Content)/.exec(
      textOf('.htaccess'),
    ) ?? ['']
    const files = ['index.html', 'worker-1a2b3c4d.js', 'controle.html', 'depliant.pdf']
    expect(files.filter((file) => new RegExp(pattern).test(file))).toEqual(files.slice(0, 2))
    const [, location = ''] = /location ~ (\S+) \{/.exec(textOf('hebergement/nginx.conf')) ?? []
    const paths = ['/', '/a/', '/a/index.html', '/a/controle.html']
    expect(paths.filter((path) => new RegExp(location).test(path))).toEqual(paths.slice(0, 3))
  })

  it('have every browser keep what has a name of its own for a year, and pages not at all', () => {
    const kept = rules.filter((lines) => lines.some((line) => line.startsWith('Cache-Control')))
    expect(kept.map(([path]) => path)).toEqual(['/assets/*'])
  })

  it('allow no other host, and no frame of another site', () => {
    expect(HOST_POLICY).not.toMatch(/https?:|\*/)
    expect(HOST_POLICY).toContain("frame-ancestors 'none'")
    expect(HOST_POLICY).toContain("default-src 'none'")
  })
})
