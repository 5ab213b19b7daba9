import { createHash } from 'node:crypto'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { folderState } from '../bad-input/folder-state.ts'
import { outputIntents } from '../reading/output-intent.ts'
import { pdfiumTexts } from '../reading/pdfium.ts'
import { callCommand } from '../setup/call-command.ts'
import { catalogueWithRun } from '../setup/changed-run.ts'
import { REPOSITORY } from '../setup/repository.ts'

const RUN = 'meuse-2024'
const PRESS_FILES = ['press', 'press-no-marks', 'press-x1a', 'repro-sra3', 'repro-a3'] as const
const INTENTS = {
  press: ['GTS_PDFX', 'GTS_PDFA1'],
  'press-no-marks': ['GTS_PDFX', 'GTS_PDFA1'],
  'press-x1a': ['GTS_PDFX'],
  'repro-sra3': ['GTS_PDFX', 'GTS_PDFA1'],
  'repro-a3': ['GTS_PDFX', 'GTS_PDFA1'],
}
const PROFILES = join(REPOSITORY, 'packages/ui/profiles')
const COATED = join(PROFILES, 'FOGRA39L_coated.icc')
const UNCOATED = join(PROFILES, 'FOGRA47L_uncoated.icc')
const FONTS = {
  'font:titleBold': 'bricolage-grotesque/BricolageGrotesque-Bold.ttf',
  'font:titleExtraBold': 'bricolage-grotesque/BricolageGrotesque-ExtraBold.ttf',
  'font:textRegular': 'source-sans-3/SourceSans3-Regular.ttf',
  'font:textSemiBold': 'source-sans-3/SourceSans3-SemiBold.ttf',
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const sha256Of = async (path: string) => sha256(await readFile(path))

let folder: string
let ownFile: string
let ownSha256: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'flyer-profile-'))
  // A profile of the printer's own: the coated one, made on another day (ICC.1:2001, 6.1).
  const own = await readFile(COATED)
  own.writeUInt16BE(1999, 24)
  ownFile = join(folder, 'Imprimeur du Grand Est.icc')
  await writeFile(ownFile, own)
  ownSha256 = sha256(own)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Prints a run with other properties. */
async function print(name: string, properties: object) {
  const out = join(folder, name)
  const argv = [RUN, '--out', out]
  const { code, stderr } = await callCommand(argv, catalogueWithRun(RUN, properties))
  expect({ code, stderr }).toMatchObject({ code: 0 })
  return join(out, RUN)
}

const readProduct = async (run: string, product: string) =>
  new Uint8Array(await readFile(join(run, `${RUN}-${product}.pdf`)))

async function inputsOf(run: string): Promise<Record<string, string>> {
  return JSON.parse(await readFile(join(run, 'manifest.json'), 'utf8')).inputs
}

interface Condition {
  readonly identifier: string
  readonly registry: string | undefined
  readonly info: string
  readonly sha256: string
}

/** The press files of a run carry this condition and no other, the rest sRGB; the manifest names its profile. */
async function assertCondition(run: string, expected: Condition): Promise<void> {
  for (const product of PRESS_FILES) {
    const { sha256: profileSha256, ...named } = expected
    expect(outputIntents(await readProduct(run, product)), product).toEqual(
      INTENTS[product].map((subtype) => ({ subtype, ...named, profileSha256 })),
    )
  }
  for (const product of ['office-a4', 'office-a4-light', 'screen']) {
    // What an office or a screen shows is sRGB, whatever the press.
    expect(outputIntents(await readProduct(run, product)), product).toEqual([
      expect.objectContaining({ subtype: 'GTS_PDFA1', identifier: 'sRGB IEC61966-2.1' }),
    ])
  }
  const inputs = await inputsOf(run)
  const profiles = Object.entries(inputs).filter(([name]) => name.startsWith('profile:'))
  expect(profiles).toEqual([[`profile:${expected.identifier}`, expected.sha256]])
}

describe('a run on coated paper', () => {
  it('is printed for FOGRA39', async () => {
    await assertCondition(join(inject('out'), RUN), {
      identifier: 'FOGRA39',
      registry: 'http://www.color.org',
      info: 'FOGRA39, papier couché',
      sha256: await sha256Of(COATED),
    })
  })

  it('names in its manifest the hashes of all that its files are made from', async () => {
    const inputs = await inputsOf(join(inject('out'), RUN))
    expect(Object.keys(inputs).toSorted()).toEqual(
      [
        ...['content', 'format', 'landingLink', 'senders', 'printRun', 'openPoints', 'guide'],
        ...['profile:FOGRA39', 'tools'],
        ...Object.keys(FONTS),
      ].toSorted(),
    )
    for (const [name, file] of Object.entries(FONTS)) {
      expect(inputs[name], name).toBe(await sha256Of(join(REPOSITORY, 'packages/ui/fonts', file)))
    }
    for (const hash of Object.values(inputs)) expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect(new Set(Object.values(inputs)).size).toBe(Object.keys(inputs).length)
  })
})

describe('a run on uncoated paper', () => {
  it('is printed for FOGRA47, and its margin says so', async () => {
    const run = await print('uncoated', { paper: 'uncoated' })
    await assertCondition(run, {
      identifier: 'FOGRA47',
      registry: 'http://www.color.org',
      info: 'FOGRA47, papier non couché',
      sha256: await sha256Of(UNCOATED),
    })
    for (const text of await pdfiumTexts(await readProduct(run, 'press'))) {
      const told = text.replaceAll(/\s/g, ' ')
      expect(told).toContain('Papier non couché, grammage à préciser')
      expect(told).toContain('Profil FOGRA47')
      expect(text).not.toContain('FOGRA39')
    }
  })
})

describe('a run with a profile of the printer’s own', () => {
  it('embeds those bytes under the name given, in no registry, and changes nothing else', async () => {
    const outputProfile = { identifier: 'Imprimeur GE 2024', file: ownFile }
    const run = await print('own', { outputProfile })
    expect(ownSha256).not.toBe(await sha256Of(COATED))
    await assertCondition(run, {
      identifier: 'Imprimeur GE 2024',
      registry: undefined,
      info: 'Imprimeur GE 2024, papier couché',
      sha256: ownSha256,
    })
    const [before, after] = [await inputsOf(join(inject('out'), RUN)), await inputsOf(run)]
    const same = Object.keys(before).filter((name) => before[name] === after[name])
    expect(same.toSorted()).toEqual(
      Object.keys(before)
        .filter((name) => name !== 'printRun' && name !== 'profile:FOGRA39')
        .toSorted(),
    )
    // Files in sRGB know nothing of it.
    for (const product of ['office-a4', 'office-a4-light', 'screen']) {
      expect(sha256(await readProduct(run, product)), product).not.toBe(ownSha256)
    }
  })

  it('may be named in any characters, and found from the root of the project', async () => {
    const file = 'packages/ui/profiles/FOGRA47L_uncoated.icc'
    const run = await print('relative', { outputProfile: { identifier: 'Papier d’art :-)', file } })
    await assertCondition(run, {
      identifier: 'Papier d’art :-)',
      registry: undefined,
      info: 'Papier d’art :-), papier couché',
      sha256: await sha256Of(UNCOATED),
    })
  })
})

describe('a profile that cannot be used', () => {
  const changed = async (name: string, change: (bytes: Buffer) => Uint8Array) => {
    const file = join(folder, `${name}.icc`)
    await writeFile(file, change(await readFile(COATED)))
    return file
  }
  const signature = (offset: number, text: string) => (bytes: Buffer) => {
    bytes.write(text, offset, 'latin1')
    return bytes
  }

  it.each([
    {
      what: 'is missing',
      file: async () => join(folder, 'nowhere.icc'),
      says: /cannot be read/,
      where: /print run meuse-2024, outputProfile\.file: .*nowhere\.icc/,
      mend: /Name a file that exists/,
    },
    {
      what: 'is a folder',
      file: async () => folder,
      says: /cannot be read/,
      where: /print run meuse-2024, outputProfile\.file/,
      mend: /Name a file/,
    },
    ...[
      { what: 'is empty', change: () => new Uint8Array() },
      { what: 'is no profile', change: () => Buffer.from('Pas un profil.'.repeat(100)) },
      { what: 'is cut short', change: (bytes: Buffer) => bytes.subarray(0, 5000) },
      { what: 'is of a screen', change: signature(12, 'mntr') },
      { what: 'is of RGB', change: signature(16, 'RGB ') },
    ].map(({ what, change }) => ({
      what,
      file: () => changed(what, change),
      says: /not an ICC output profile for CMYK/,
      where: /print run meuse-2024, outputProfile\.file: /,
      mend: /as the printer supplies it/,
    })),
  ])('because it $what is refused with the mend, exit 3', async ({ file, says, where, mend }) => {
    const out = await mkdtemp(join(folder, 'refused-'))
    await mkdir(join(out, RUN))
    await cp(join(inject('out'), RUN), join(out, RUN), { recursive: true })
    const before = await folderState(out)
    const outputProfile = { identifier: 'Imprimeur', file: await file() }
    const argv = [RUN, '--out', out]
    const catalogue = catalogueWithRun(RUN, { outputProfile })
    const { code, stdout, stderr } = await callCommand(argv, catalogue)
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
    const [first = '', second = '', , last = ''] = stderr.split('\n')
    expect(first).toMatch(says)
    expect(second).toMatch(where)
    expect(last).toMatch(mend)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(await folderState(out)).toEqual(before)
  })

  it.each([
    { version: 5, says: /ICC version 5/ },
    { version: 4, says: /ICC version 4, and PDF\/X-1a:2001 takes version 2 alone/ },
  ])('because it is of version $version is refused, exit 3', async ({ version, says }) => {
    const file = await changed(`v${version}`, (bytes) => {
      bytes[8] = version
      return bytes
    })
    const { code, stderr } = await callCommand(
      [RUN, '--out', join(folder, `no-${version}`)],
      catalogueWithRun(RUN, { outputProfile: { identifier: 'Imprimeur', file } }),
    )
    expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringMatching(says) })
  })

  it('one of version 4 still makes the PDF/X-4 files', async () => {
    const file = await changed('v4', (bytes) => {
      bytes[8] = 4
      return bytes
    })
    const out = join(folder, 'v4')
    const { code, stderr } = await callCommand(
      [RUN, '--out', out, '--product', 'press,repro-sra3'],
      catalogueWithRun(RUN, { outputProfile: { identifier: 'Imprimeur', file } }),
    )
    expect({ code, stderr }).toMatchObject({ code: 0 })
    for (const product of ['press', 'repro-sra3']) {
      expect(outputIntents(await readProduct(join(out, RUN), product))).toHaveLength(2)
    }
  })

  it('because it describes another condition than its name is refused, exit 3', async () => {
    const outputProfile = { identifier: 'FOGRA39', file: UNCOATED }
    const { code, stderr } = await callCommand(
      [RUN, '--out', join(folder, 'other')],
      catalogueWithRun(RUN, { outputProfile }),
    )
    expect({ code, stderr }).toEqual({
      code: 3,
      stderr: expect.stringContaining('describes itself as « FOGRA47L Uncoated »'),
    })
  })

  it.each([
    { outputProfile: { identifier: '', file: 'x.icc' }, field: 'outputProfile.identifier' },
    { outputProfile: { identifier: 'x', file: '' }, field: 'outputProfile.file' },
    { outputProfile: { file: 'x.icc' }, field: 'outputProfile.identifier' },
    { paper: 'newsprint', field: 'paper' },
  ])('because $field is wrong is refused in the data, exit 3', async ({ field, ...properties }) => {
    const argv = [RUN, '--out', join(folder, 'no')]
    const { code, stderr } = await callCommand(argv, catalogueWithRun(RUN, properties))
    expect(code).toBe(3)
    expect(stderr).toContain(`printRuns.1.${field}`)
    expect(stderr).toMatch(/\n {2}mend: {2}\S/)
  })
})
