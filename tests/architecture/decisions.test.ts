import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { REPOSITORY } from '../setup/repository.ts'
import { decisionFaults } from './decisions.ts'
import { projectFiles } from './source-files.ts'

const TITLE = '# Ink\n\n'
const STATUS = 'Status: accepted, 2026-11-23.\n\n'
const PARTS = '**Decision.** It is so.\n\n**Alternatives.** Others.\n\n**Cost.** Some.\n'
const others = { 'paper.md': `${TITLE}${STATUS}${PARTS}` }
const faultsIn = (text: string) =>
  decisionFaults('ink.md', new Map(Object.entries({ ...others, 'ink.md': text })))

describe('a decision', () => {
  it('has a status, a day and its three parts, whichever it is', async () => {
    const files = projectFiles().filter((path) => /^docs\/decisions\/[^/]+\.md$/.test(path))
    expect(files.length).toBeGreaterThan(5)
    const texts = new Map(
      await Promise.all(
        files.map(
          async (path) => [basename(path), await readFile(join(REPOSITORY, path), 'utf8')] as const,
        ),
      ),
    )
    expect([...texts.keys()].flatMap((name) => decisionFaults(name, texts))).toEqual([])
  })

  it('may be superseded by another', () => {
    const status = 'Status: superseded by [Paper](paper.md), 2026-12-01.\n\n'
    expect(faultsIn(`${TITLE}${status}${PARTS}`)).toEqual([])
  })

  it.each([
    ['no status', `${TITLE}${PARTS}`, 'no « Status'],
    ['no day', `${TITLE}Status: accepted.\n\n${PARTS}`, 'no « Status'],
    ['no title', `${STATUS}${PARTS}`, 'no « Status'],
    [
      'a successor that is not there',
      `${TITLE}Status: superseded by [Glue](glue.md), 2026-12-01.\n\n${PARTS}`,
      'glue.md, which is no other decision',
    ],
    [
      'itself for a successor',
      `${TITLE}Status: superseded by [Ink](ink.md), 2026-12-01.\n\n${PARTS}`,
      'ink.md, which is no other decision',
    ],
    [
      'no cost',
      `${TITLE}${STATUS}${PARTS.replace('**Cost.** ', '')}`,
      'has Decision, Alternatives',
    ],
    ['no words under a part', `${TITLE}${STATUS}${PARTS.replace('Some.', '')}`, 'not Decision'],
  ])('is at fault with %s', (_, text, words) => {
    expect(faultsIn(text)).toEqual([expect.stringContaining(words)])
  })
})
