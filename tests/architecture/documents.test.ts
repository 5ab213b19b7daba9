import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkText } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { REPOSITORY } from '../setup/repository.ts'
import { anchorsIn, hashedFilesIn, linksIn, scriptsIn } from './documents.ts'
import { projectFiles } from './source-files.ts'

const read = (path: string) => readFileSync(join(REPOSITORY, path), 'utf8')
const pages = projectFiles().filter((path) => path.endsWith('.md'))
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }

describe('the pages of the repository', () => {
  it.each(pages)('%s links to what is there', (page) => {
    const broken = linksIn(page, read(page)).filter(({ path, anchor }) => {
      if (!existsSync(join(REPOSITORY, path))) return true
      return anchor !== undefined && !anchorsIn(read(path)).includes(anchor)
    })
    expect(broken).toEqual([])
  })

  it.each(pages)('%s names scripts that npm knows', (page) => {
    expect(scriptsIn(read(page)).filter((script) => !(script in scripts))).toEqual([])
  })

  it.each(['packages/ui/fonts/README.md', 'packages/ui/profiles/README.md'])(
    '%s tells the hashes of the files beside it',
    (page) => {
      const files = hashedFilesIn(page, read(page))
      expect(files.length).toBeGreaterThanOrEqual(2)
      for (const { path, sha256 } of files) {
        const bytes = readFileSync(join(REPOSITORY, path))
        expect([path, createHash('sha256').update(bytes).digest('hex')]).toEqual([path, sha256])
      }
    },
  )

  it('that members and designers read keep the rules of French typography', () => {
    const paragraphs = ['CHANGELOG.md', 'docs/guide-adherents.md']
      .flatMap((page) => read(page).split(/\n\n|\n(?=- |\|)/))
      // Tables are no paragraphs, and comments are read by nobody.
      .filter((text) => !/^(?:\||<!--)/.test(text))
      .map((text) => text.replaceAll(/^(#+|-) /gm, '').replaceAll(/`[^`]*`/g, 'X'))
      .map((text) => text.replaceAll(/\d{4}-\d\d-\d\d|\s*\n\s*/g, (m) => (m.trim() ? 'X' : ' ')))
    expect(paragraphs.length).toBeGreaterThan(20)
    const faults = paragraphs.flatMap((text) => checkText({ text: text.trim(), role: 'body' }, {}))
    expect(faults.map(({ rule, excerpt }) => `${rule}: ${excerpt}`)).toEqual([])
  })
})

describe('a page', () => {
  it('links to pages, folders and headings, from where it lies', () => {
    const text = '[a](b.md#one-two) [c](../d) [e](#f) ![g](h.png) [i](https://example.org/j#k)'
    expect(linksIn('docs/page.md', text)).toEqual([
      { path: 'docs/b.md', anchor: 'one-two' },
      { path: 'd', anchor: undefined },
      { path: 'docs/page.md', anchor: 'f' },
      { path: 'docs/h.png', anchor: undefined },
    ])
  })

  it('has the anchors of its headings', () => {
    expect(anchorsIn('# To change X, go to Y\n\nText\n\n## Été\n')).toEqual([
      'to-change-x-go-to-y',
      'été',
    ])
  })

  it('names scripts', () => {
    const text = '`npm ci && npm run print -- x`, `npm test`, `npm run -s tokens --workspace y`'
    expect(scriptsIn(text)).toEqual(['print', 'test'])
  })
})
