import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CatalogueInput } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import {
  catalogueWith,
  catalogueWithCoverTitle,
  catalogueWithReason,
  itemAt,
  panelOf,
} from '../testing/catalogue.ts'
import { callCommand } from '../testing/run-command.ts'
import { filesUnder, temporaryFolder } from '../testing/temporary-folder.ts'
import { screenOf } from '../testing/text-stream.ts'

const BAD_CONTENT = [
  {
    fault: 'a straight apostrophe in a title',
    catalogue: catalogueWithCoverTitle("L'OPEN DATA DANS MA COLLECTIVITÉ"),
    what: /^T4: A straight apostrophe \(U\+0027\) stands for an apostrophe\. « L'OPEN DATA DA… »$/,
    where: /^edition-1, cover\.title$/,
    mend: /U\+2019/,
  },
  {
    fault: 'a sentence that is too long',
    catalogue: catalogueWithReason('Contribuer au bien commun de tous '.repeat(20).trim()),
    what: /too long by \d+ lines \(\d+\.\d mm\)/,
    where: /^edition-1, why-publish\.reasons\.0\.text$/,
    mend: /Shorten the text/,
  },
  {
    fault: 'an emoji',
    catalogue: catalogueWithReason('Améliorer les services \u{1f600}'),
    what: /T14.*U\+1F600/,
    where: /^edition-1, why-publish\.reasons\.0\.text$/,
    mend: /\S/,
  },
  {
    fault: 'a landing address that runs a script',
    catalogue: catalogueWith(({ owner }) => {
      owner.landingLink.url = 'javascript:alert(1)'
    }),
    what: /must be an absolute https: address/,
    where: /^catalogue, owner\.landingLink\.url$/,
    mend: /Write it whole/,
  },
  {
    fault: 'a draft',
    catalogue: catalogueWith(({ editions }) => {
      itemAt(editions, 0).status = 'draft'
    }),
    what: /« edition-1 », which is still a draft/,
    where: /edition-1, status/,
    mend: /validated/,
  },
]

/** The parts of an error message, as a person reads it. */
function partsOf(message: string) {
  const parts = /^Error: (.+)\n {2}where: (.+)\n {2}why: {3}(.+)\n {2}mend: {2}(.+)\n$/.exec(
    message,
  )
  const [, what, where, why, mend] = parts ?? []
  return { what, where, why, mend }
}

describe.each(BAD_CONTENT)('content with $fault', ({ catalogue, what, where, mend }) => {
  it('ends with 3 and a message of what, where, why and how to mend it', async () => {
    const out = join(await temporaryFolder(), 'out')
    const { exitCode, stdout, stderr } = await callCommand(['--out', out], { catalogue })
    expect(exitCode).toBe(3)
    expect(stdout).toBe('')
    expect(partsOf(stderr)).toEqual({
      what: expect.stringMatching(what),
      where: expect.stringMatching(where),
      why: expect.stringMatching(/\S/),
      mend: expect.stringMatching(mend),
    })
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(await filesUnder(out)).toEqual({})
  })

  it('leaves the files of an earlier run as they were', async () => {
    const out = await temporaryFolder()
    await mkdir(join(out, 'meuse-2024'))
    await writeFile(join(out, 'meuse-2024', 'meuse-2024-press.pdf'), 'earlier')
    await callCommand(['meuse-2024', '--out', out], { catalogue })
    expect(await filesUnder(out)).toEqual({ 'meuse-2024/meuse-2024-press.pdf': 'earlier' })
    expect(await readdir(out)).toEqual(['meuse-2024'])
  })
})

describe('content with several faults', () => {
  const title = "L'OPEN DATA ?"
  const linesOf = (stderr: string, key: string) =>
    stderr.split('\n').filter((line) => line.startsWith(key))

  it.each([
    [
      'of typography',
      ({ editions }: CatalogueInput) => {
        panelOf(itemAt(editions, 0), 'cover').title = title
        panelOf(itemAt(editions, 0), 'voices').title = title
      },
      ['cover.title', 'cover.title', 'voices.title', 'voices.title'],
    ],
    [
      'of room and glyphs',
      ({ editions }: CatalogueInput) => {
        panelOf(itemAt(editions, 0), 'cover').title = 'OUVRIR \u{1f600}'
        panelOf(itemAt(editions, 0), 'voices').title = 'OUVRIR '.repeat(50).trim()
      },
      ['cover.title', 'voices.title'],
    ],
  ])('%s: each has its block under their count', async (_, change, places) => {
    const out = join(await temporaryFolder(), 'out')
    const catalogue = catalogueWith(change)
    const { exitCode, stderr } = await callCommand(['meuse-2024', '--out', out], { catalogue })
    expect(exitCode).toBe(3)
    expect(stderr).toMatch(new RegExp(`^${places.length} errors:\n\nError: `, 'm'))
    expect(linesOf(stderr, '  where: ')).toEqual(
      places.map((place) => `  where: edition-1, ${place}`),
    )
    for (const key of ['Error: ', '  why:   ', '  mend:  ']) {
      expect(linesOf(stderr, key)).toHaveLength(places.length)
    }
  })
})

describe('a place that cannot be written', () => {
  it('ends with 4 and a message that tells where and how to mend it, without a stack', async () => {
    const file = join(await temporaryFolder(), 'notes.txt')
    await writeFile(file, 'notes')
    const out = join(file, 'out')
    const { exitCode, stdout, stderr } = await callCommand(['meuse-2024', '--out', out])
    expect(exitCode).toBe(4)
    expect(stdout).toBe('')
    expect(partsOf(stderr)).toEqual({
      what: expect.stringMatching(/a part of the path is a file/),
      where: join(out, 'meuse-2024'),
      why: expect.stringMatching(/earlier files are as they were/),
      mend: expect.stringMatching(/--out/),
    })
    expect(stderr).not.toMatch(/^\s+at /m)
  })
})

describe('an error on a terminal', () => {
  it('takes the place of the progress that it interrupts', async () => {
    const out = await temporaryFolder()
    const catalogue = catalogueWithReason('Améliorer les services \u{1f600}')
    const { stderr } = await callCommand(['meuse-2024', '--out', out], { catalogue, isTTY: true })
    expect(stderr).toContain('[1/1] meuse-2024 …')
    const screen = screenOf(stderr).map((line) => line.trimEnd())
    expect(screen[0]).toMatch(/^Error: /)
    expect(screen.join('\n')).not.toContain('[1/1]')
  })
})
