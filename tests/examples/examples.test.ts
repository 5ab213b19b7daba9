import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { projectFiles } from '../architecture/source-files.ts'
import { pageTexts } from '../reading/text-lines.ts'
import { REPOSITORY } from '../setup/repository.ts'
import { runNode } from '../setup/run-node.ts'

const oneSpace = (text: string) => text.replace(/\s+/g, ' ')

it('check-a-text tells each fault in French and in English', async () => {
  const { code, stdout, stderr } = await runNode('examples/check-a-text.ts', ["L'OPEN DATA"])
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
  expect(stdout).toMatch(/^T4\n {2}fr: L’apostrophe .+\n {2}en: A straight apostrophe .+\n$/)
})

it('check-a-text says in both languages that nothing is wrong', async () => {
  const { code, stdout } = await runNode('examples/check-a-text.ts', ['L’OPEN DATA'])
  expect(code).toBe(0)
  expect(stdout).toBe('fr: Rien à corriger.\nen: Nothing to correct.\n')
})

it.each([
  ['ON EN PARLE', 0, /« ON EN PARLE »\nLe texte tient à sa place\.\n$/],
  ['ON EN PARLE '.repeat(9).trim(), 1, /\nIls en parlent le mieux › Titre\n {2}\S/],
])('does-it-fit sets « %s » in its place', async (title, ends, says) => {
  const { code, stdout, stderr } = await runNode('examples/does-it-fit.ts', [
    'voices',
    'title',
    title,
  ])
  expect({ code, stderr }).toEqual({ code: ends, stderr: '' })
  expect(stdout).toMatch(says)
})

it('does-it-fit lists the places when it does not know the one it is given', async () => {
  const { code, stderr } = await runNode('examples/does-it-fit.ts', ['voices', 'nothing'])
  expect(code).toBe(2)
  expect(stderr).toContain('\n  voices title\n')
})

it('one-press-file writes a press file that has the changed word', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'flyer-example-'))
  const path = join(folder, 'essai.pdf')
  try {
    const { code, stdout, stderr } = await runNode('examples/one-press-file.ts', [path])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain(
      'PDF/X-4, PDF/A-2a, PDF/UA-1, 2 pages, 297 × 210 mm, fonds perdus 3 mm',
    )
    const texts = await pageTexts(new Uint8Array(await readFile(path)))
    expect(oneSpace(texts.join(' '))).toContain('ELLES EN PARLENT LE MIEUX')
    expect(oneSpace(texts.join(' '))).not.toContain(' ILS EN PARLENT')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

it('are all in their README, and the README names no other', async () => {
  const there = projectFiles().filter((path) => /^examples\/.*\.ts$/.test(path))
  const readme = await readFile(join(REPOSITORY, 'examples/README.md'), 'utf8')
  expect([...new Set(readme.match(/examples\/[\w-]+\.ts/g))].toSorted()).toEqual(there.toSorted())
})
