import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ContentError, type PrintRun } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { runOf } from '../testing/catalogue.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { readCondition } from './read-condition.ts'

const RUN = runOf('meuse-2024')
const PROFILES = new URL('../../../ui/profiles/', import.meta.url)

const onPaper = (paper: PrintRun['paper']): PrintRun => ({ ...RUN, paper })
const withProfile = (file: string): PrintRun => ({
  ...RUN,
  outputProfile: { identifier: 'Presse-7', file },
})

/** What a profile says of itself: its class and its space of colours. */
const signaturesOf = (profile: Uint8Array) =>
  [12, 16].map((offset) => Buffer.from(profile.subarray(offset, offset + 4)).toString('latin1'))

describe('the condition of a paper', () => {
  it.each([
    ['coated', 'FOGRA39', 'papier couché', 'FOGRA39L_coated.icc'],
    ['uncoated', 'FOGRA47', 'papier non couché', 'FOGRA47L_uncoated.icc'],
  ] as const)('that is %s is %s', async (paper, identifier, name, file) => {
    const condition = await readCondition(onPaper(paper))
    expect(condition).toMatchObject({
      identifier,
      paper: name,
      registry: 'http://www.color.org',
    })
    expect(Buffer.compare(condition.profile, await readFile(new URL(file, PROFILES)))).toBe(0)
    expect(signaturesOf(condition.profile)).toEqual(['prtr', 'CMYK'])
  })
})

describe('a profile of the printer’s own', () => {
  it('takes the place of the paper’s, under its own name and no registry', async () => {
    const file = join(await temporaryFolder(), 'presse.icc')
    const own = await readFile(new URL('FOGRA47L_uncoated.icc', PROFILES))
    await writeFile(file, own)
    const condition = await readCondition(withProfile(file))
    expect(condition).toMatchObject({ identifier: 'Presse-7', paper: 'papier couché' })
    expect(condition.registry).toBeUndefined()
    expect(Buffer.compare(condition.profile, own)).toBe(0)
  })

  it('may be named by its path from the root of the project', async () => {
    const { profile } = await readCondition(withProfile('packages/ui/profiles/FOGRA39L_coated.icc'))
    const known = await readFile(new URL('FOGRA39L_coated.icc', PROFILES))
    expect(Buffer.compare(profile, known)).toBe(0)
  })

  it.each([
    { what: 'is not there', name: 'absent.icc' },
    { what: 'is a folder', name: '.' },
  ])('that $what is refused with the run, the field and the file', async ({ name }) => {
    const file = join(await temporaryFolder(), name)
    const reading = readCondition(withProfile(file))
    await expect(reading).rejects.toThrow(ContentError)
    await expect(reading).rejects.toMatchObject({
      parts: {
        what: 'The output profile cannot be read.',
        where: `print run meuse-2024, outputProfile.file: ${file}`,
        why: expect.stringMatching(/\S/),
        mend: 'Name a file that exists.',
      },
      cause: expect.objectContaining({ code: expect.stringMatching(/^E/) }),
    })
  })

  it('that is no profile is refused with the run, the field and the file', async () => {
    const file = join(await temporaryFolder(), 'presse.icc')
    await writeFile(file, 'This is a note, not a profile. '.repeat(10))
    await expect(readCondition(withProfile(file))).rejects.toMatchObject({
      name: 'ContentError',
      parts: {
        what: expect.stringContaining('not an ICC output profile for CMYK'),
        where: `print run meuse-2024, outputProfile.file: ${file}`,
      },
    })
  })
})
