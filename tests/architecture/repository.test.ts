import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PRODUCTS } from '@flyer-open-data/print'
import { describe, expect, it } from 'vitest'
import { REPOSITORY } from '../setup/repository.ts'
import { importsIn } from './import-direction.ts'
import { sourceFiles } from './source-files.ts'

const read = (path: string) => readFileSync(join(REPOSITORY, path), 'utf8')

describe('the least Node', () => {
  it('is the same for npm, for version managers and for readers', () => {
    const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } }
    const least = read('.nvmrc').trim()
    expect(engines.node).toBe(`>=${least}.0`)
    expect(read('README.md')).toContain(`Node ${least} or later`)
    expect(read('docs/decisions/node-and-tools.md')).toContain(`Node ${least} is the oldest`)
  })
})

describe('the files that the README tells of', () => {
  it.each(Object.values(PRODUCTS))('are the products, with the standards of $name', (product) => {
    const row = new RegExp(`^\\| \`${product.name}\` +\\|[^|]*\\| ([^|]*?) *\\|`, 'm')
    expect(row.exec(read('README.md'))?.[1]).toBe(product.standards.join(', '))
  })
})

describe('the attributes of files', () => {
  const [tracked] = [
    execFileSync('git', ['ls-files', '--eol'], { cwd: REPOSITORY, encoding: 'utf8' })
      .trimEnd()
      .split('\n')
      .map((line) => /^i\/(\S*) +w\/\S* +attr\/(.*?) *\t(.*)$/.exec(line)?.slice(1) ?? [])
      .map(([content = '', attributes = '', path = '']) => ({ content, attributes, path })),
  ]

  it('keep git from converting any file of bytes', () => {
    const bytes = tracked.filter(({ content }) => content === '-text')
    expect(bytes.length).toBeGreaterThan(20)
    expect(bytes.filter(({ attributes }) => attributes !== '-text')).toEqual([])
  })

  it('end the lines of every text in LF, the licences of others apart', () => {
    const others = tracked.filter(
      ({ content, attributes }) => content !== '-text' && !/eol=lf/.test(attributes),
    )
    expect(others.map(({ path }) => path.replace(/.*\//, ''))).toEqual(['OFL.txt', 'OFL.txt'])
  })
})

describe('the owners', () => {
  it('own places that are there', () => {
    const places = [...read('CODEOWNERS').matchAll(/^(\/\S+) +@\S/gm)].map(([, place]) => place)
    expect(places.length).toBeGreaterThan(5)
    expect(places.filter((place) => !existsSync(join(REPOSITORY, `.${place}`)))).toEqual([])
  })
})

describe('the packages', () => {
  it('open no connection, but for what an app in a browser fetches of its own files', () => {
    const asking = sourceFiles()
      .filter(
        (file) => /^packages\/\w+\/src\//.test(file) && !/\.test\.tsx?$|\/testing\//.test(file),
      )
      .filter((file) => {
        const source = read(file)
        const isAsking = ({ specifier }: { specifier: string }) =>
          /^(node:)?(https?|http2|net|tls|dns|dgram)(\/|$)/.test(specifier)
        return (
          importsIn(file, source).some(isAsking) ||
          /\b(fetch|sendBeacon)\(|new (WebSocket|XMLHttpRequest|EventSource)\b/.test(source)
        )
      })
    expect(asking).toEqual([
      'packages/browser/src/fetching/fetch-part.ts',
      'packages/browser/src/leaflet/load-leaflet.ts',
    ])
  })
})
