import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { REPOSITORY } from '../setup/repository.ts'
import { PRINT, runNode } from '../setup/run-node.ts'

const read = (path: string) => readFileSync(join(REPOSITORY, path), 'utf8')
const readme = read('README.md')
const guide = read('docs/guide-adherents.md')

interface File {
  readonly path: string
  readonly preflight: object | null
}
const manifest = readFileSync(join(inject('out'), 'meuse-2024/manifest.json'), 'utf8')
const { files } = JSON.parse(manifest) as { files: File[] }
/** Names of the files of a run that are no products. */
const papers = files.flatMap(({ path, preflight }) => (preflight ? [] : [path]))

/** First cells of the rows of a page's tables, without their backquotes. */
const namesIn = (page: string) => [...page.matchAll(/^\| `([^`]+)`/gm)].map(([, name = '']) => name)

/** Whether a name of a table, in which `…` or `*` stands for anything, is that of a file. */
const isNameOf = (told: string, path: string) =>
  new RegExp(
    `^${told
      .replace('<run>', 'meuse-2024')
      .replace('<tirage>', 'meuse-2024')
      .replaceAll('.', '\\.')
      .replaceAll(/[…*]/g, '.+')}$`,
  ).test(path)

describe('the papers of a run', () => {
  it.each([
    ['README', readme],
    ['guide for members', guide],
  ])('are all told in the %s', (_, page) => {
    const told = namesIn(page)
    expect(papers.filter((path) => !told.some((name) => isNameOf(name, path)))).toEqual([])
  })

  it('are as many as the README says', () => {
    expect([papers.length, readme.includes('and eighteen papers')]).toEqual([18, true])
  })
})

describe.each(['print', 'preflight'])('the command %s', (command) => {
  it('ends with the codes that the README tells, and has its options', async () => {
    const { stdout } = await runNode(PRINT.replace('print.mjs', `${command}.mjs`), ['--help'])
    const codes = [...stdout.matchAll(/^ {2}(\d) {2}/gm)].map(([, code]) => code)
    const [, sentence = ''] =
      new RegExp(`Exit codes of \`${command}\`(.*?)\\.\\s`, 's').exec(readme) ?? []
    expect([...sentence.matchAll(/\b(\d)\b/g)].map(([, code]) => code)).toEqual(codes)
    const row = readme.split('\n').filter((line) => line.includes(`npm run ${command} --`))
    const options = row.flatMap((line) => line.match(/--[a-z]+\b/g) ?? [])
    expect(options.length).toBeGreaterThan(3)
    expect(options.filter((option) => !stdout.includes(option))).toEqual([])
  })
})
