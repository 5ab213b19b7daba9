import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { type FoundOnPage, findOnPages } from '../reading/page-faults.ts'
import { callCommand } from '../setup/call-command.ts'
import { loadFaultyCommand } from './faulty-rendering/bundle-faulty.ts'
import type { FaultRequest } from './faulty-rendering/fault-request.ts'
import type { PageFaultName } from './faulty-rendering/page-faults.tsx'
import { folderState } from './folder-state.ts'

/**
 * How many renderings a run takes: with marks, without, the sheets of SRA3 and of A3, both for the
 * office, the template, the dummy, the screen, the proof, what is read first.
 */
const RENDERINGS_OF_A_RUN = 11

let bundled: string
let command: Awaited<ReturnType<typeof loadFaultyCommand>>
beforeAll(async () => {
  bundled = await mkdtemp(join(tmpdir(), 'flyer-faulty-command-'))
  command = await loadFaultyCommand(bundled)
})
afterAll(() => rm(bundled, { recursive: true, force: true }))

let out: string
let renderings: string
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'flyer-faulty-pages-'))
  renderings = await mkdtemp(join(tmpdir(), 'flyer-renderings-'))
  await cp(join(inject('out'), 'meuse-2024'), join(out, 'meuse-2024'), { recursive: true })
})
afterEach(async () => {
  for (const folder of [out, renderings]) await rm(folder, { recursive: true, force: true })
})

/** Runs the real command, a fault put into one of its renderings. */
function print(fault: FaultRequest['fault'], rendering: number, runs: readonly string[]) {
  return callCommand([...runs, '--out', out], undefined, (...call) =>
    command.runFaultyCommand({ fault, rendering, renderings }, ...call),
  )
}

const renderingOf = async (number: number) =>
  new Uint8Array(await readFile(join(renderings, `${number}.pdf`)))

interface Case {
  readonly fault: PageFaultName
  readonly page: 1 | 2
  /** Which rendering gets it: later ones stop a run that has written files already. */
  readonly rendering: number
  readonly isOn: (page: FoundOnPage) => boolean
  readonly says: RegExp
  readonly where: RegExp
}

const CASES: readonly Case[] = [
  {
    fault: 'stray-colour',
    page: 2,
    rendering: 1,
    isOn: ({ colours }) => colours.has('#123456'),
    says: /#123456/,
    where: /run meuse-2024, product press, page 2, operator scn at byte \d+$/,
  },
  {
    fault: 'picture',
    page: 1,
    rendering: 2,
    isOn: ({ pictures }) => pictures > 0,
    says: /picture/,
    where: /run meuse-2024, product press-no-marks, page 1, \w+ I1$/,
  },
  {
    fault: 'link',
    page: 2,
    rendering: 3,
    isOn: ({ links }) => links.includes('https://www.datagrandest.fr/'),
    says: /annotation.*link/,
    where: /run meuse-2024, product repro-sra3, page 2$/,
  },
  {
    fault: 'transparency',
    page: 1,
    rendering: 2,
    isOn: ({ opacities }) => opacities.includes(0.5),
    says: /transparent \(ca 0\.5\)/,
    where: /run meuse-2024, product press-no-marks, page 1, graphics state \w+$/,
  },
]

describe.each(CASES)('a page with a $fault', ({ fault, page, rendering, isOn, says, where }) => {
  it('stops the whole command with page and place, exit 3, and costs no file', async () => {
    const before = await folderState(out)
    const { code, stdout, stderr } = await print(fault, rendering, ['meuse-2024'])

    // The rendering carries the fault, on that page alone.
    expect(await readdir(renderings)).toHaveLength(rendering)
    const pages = await findOnPages(await renderingOf(rendering))
    expect(pages.map(isOn)).toEqual([1, 2].map((number) => number === page))

    expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
    expect(stderr).toMatch(/^Error: .+\n {2}where: .+\n {2}why: {3}.+\n {2}mend: {2}.+\n$/)
    expect(stderr.split('\n')[0]).toMatch(says)
    expect(stderr.split('\n')[1]).toMatch(where)
    expect(stderr).not.toMatch(/^\s+at /m)

    expect(await folderState(out)).toEqual(before)
    expect(await readdir(out)).toEqual(['meuse-2024'])
  })
})

it('keeps the runs that were built before the faulty one, whole', async () => {
  const second = RENDERINGS_OF_A_RUN + 2
  const { code, stdout, stderr } = await print('stray-colour', second, ['fig-2024', 'meuse-2024'])
  expect(await readdir(renderings)).toHaveLength(second)
  expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
  expect(stderr).not.toMatch(/^\s+at /m)
  expect(stderr).toMatch(/^ {2}where: print run meuse-2024, product press-no-marks, page 2/m)
  expect((await readdir(out)).toSorted()).toEqual(['fig-2024', 'meuse-2024'])
  for (const run of ['fig-2024', 'meuse-2024']) {
    const made = await folderState(join(inject('out'), run))
    expect(Object.keys(made)).toHaveLength(29)
    expect(await folderState(join(out, run))).toEqual(made)
  }
})

it('makes the same bytes through the same entry point when there is no fault', async () => {
  await rm(join(out, 'meuse-2024'), { recursive: true })
  const { code } = await print('none', 1, ['meuse-2024'])
  expect(code).toBe(0)
  expect(await folderState(join(out, 'meuse-2024'))).toEqual(
    await folderState(join(inject('out'), 'meuse-2024')),
  )
  // And what looks for the faults finds none of them where none was put.
  expect(await readdir(renderings)).toHaveLength(RENDERINGS_OF_A_RUN)
  for (const rendering of [1, 2, 3]) {
    for (const page of await findOnPages(await renderingOf(rendering))) {
      expect(CASES.filter(({ isOn }) => isOn(page))).toEqual([])
    }
  }
})
