import { ContentError } from '@flyer-open-data/flyer'
import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFRef, PDFString } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { COATED, UNCOATED } from '../testing/conditions.ts'
import { textOf } from '../testing/latin1.ts'
import { pressJob } from '../testing/press-job.ts'
import { follow, readBack, smallPdf, streamText } from '../testing/small-pdf.ts'
import { setOutputIntent } from './output-intent.ts'
import type { OutputCondition, PressStandard } from './press-job.ts'

const jobFor = (condition: OutputCondition, standard: PressStandard = 'PDF/X-4') =>
  pressJob({ press: { standard, condition } })

/** A PDF after the stage, read again. */
async function intended(job: ReturnType<typeof pressJob>): Promise<PDFDocument> {
  const document = await smallPdf(() => [{ content: 'q Q' }])
  expect(document.catalog.has(PDFName.of('OutputIntents'))).toBe(false)
  setOutputIntent(document, job)
  return readBack(document)
}

const intent = (document: PDFDocument, index: number, key: string) =>
  follow(document.catalog, 'OutputIntents', index, key)

/** Subtypes of the intents, in order. */
const subtypes = (document: PDFDocument) =>
  [0, 1, 2]
    .map((i) => intent(document, i, 'S'))
    .filter((s) => s !== undefined)
    .map(String)

/** The object number of the profile that an intent names. */
function profileOf(document: PDFDocument, index: number): string | undefined {
  const found = follow(document.catalog, 'OutputIntents', index)
  const value = found instanceof PDFDict ? found.get(PDFName.of('DestOutputProfile')) : undefined
  return value instanceof PDFRef ? value.tag : undefined
}

const textIn = (value: unknown) =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined

describe('a PDF/X-4 file', () => {
  it('has one intent for PDF/X and one for PDF/A, which name one profile object', async () => {
    const document = await intended(jobFor(COATED))
    expect(subtypes(document)).toEqual(['/GTS_PDFX', '/GTS_PDFA1'])
    expect(profileOf(document, 0)).toMatch(/^\d+ 0 R$/)
    expect(profileOf(document, 1)).toBe(profileOf(document, 0))
  })

  it('says in both what its inks are printed by, in the registry’s name', async () => {
    const document = await intended(jobFor(COATED))
    for (const i of [0, 1]) {
      expect(textIn(intent(document, i, 'OutputConditionIdentifier'))).toBe('FOGRA39')
      expect(textIn(intent(document, i, 'RegistryName'))).toBe('http://www.color.org')
      expect(textIn(intent(document, i, 'Info'))).toBe('FOGRA39, papier couché')
    }
  })

  it('carries every byte of the profile, with its four components', async () => {
    const document = await intended(jobFor(UNCOATED))
    const profile = intent(document, 0, 'DestOutputProfile')
    expect(streamText(profile)).toBe(textOf(UNCOATED.profile))
    expect(String(follow(profile, 'N'))).toBe('4')
  })

  it('carries the profile of its own condition: one is never taken for another', async () => {
    const [coated, uncoated] = [await intended(jobFor(COATED)), await intended(jobFor(UNCOATED))]
    const [first, second] = [coated, uncoated].map((document) =>
      streamText(intent(document, 0, 'DestOutputProfile')),
    )
    expect(second).not.toBe(first)
  })
})

describe('a PDF/X-1a file', () => {
  it('has the intent for PDF/X alone', async () => {
    const document = await intended(jobFor(COATED, 'PDF/X-1a:2001'))
    expect(subtypes(document)).toEqual(['/GTS_PDFX'])
    expect(profileOf(document, 0)).toMatch(/^\d+ 0 R$/)
  })
})

describe('a file for reading', () => {
  it('is meant for sRGB, as PDF/A asks, and for no press', async () => {
    const document = await intended(pressJob())
    expect(subtypes(document)).toEqual(['/GTS_PDFA1'])
    const intent = follow(document.catalog, 'OutputIntents', 0)
    expect(String(follow(intent, 'OutputConditionIdentifier'))).toContain('sRGB')
    expect(String(follow(intent, 'DestOutputProfile', 'N'))).toBe('3')
  })
})

describe('a profile of the printer’s own', () => {
  const own = (identifier: string): OutputCondition => ({
    ...COATED,
    identifier,
    registry: undefined,
  })

  it('belongs to no registry', async () => {
    const document = await intended(jobFor(own('PSO-recycle')))
    expect(textIn(intent(document, 0, 'OutputConditionIdentifier'))).toBe('PSO-recycle')
    expect(intent(document, 0, 'RegistryName')).toBeUndefined()
  })

  it.each(['Presse (2024', 'Presse 2) bis', 'C:\\presse\\ete', 'Papier recyclé n° 2', '纸'])(
    'may be called %j',
    async (identifier) => {
      const document = await intended(jobFor(own(identifier)))
      expect(textIn(intent(document, 0, 'OutputConditionIdentifier'))).toBe(identifier)
      expect(subtypes(document)).toEqual(['/GTS_PDFX', '/GTS_PDFA1'])
    },
  )
})

describe('a profile is refused', () => {
  /** The coated profile with four other letters in its header. */
  const withSignature = (offset: number, letters: string) => {
    const profile = COATED.profile.slice()
    profile.set(Buffer.from(letters, 'latin1'), offset)
    return profile
  }

  it.each<{ what: string; profile: Uint8Array }>([
    { what: 'of a screen', profile: withSignature(12, 'mntr') },
    { what: 'of a scanner', profile: withSignature(12, 'scnr') },
    { what: 'that links two devices', profile: withSignature(12, 'link') },
    { what: 'for RGB', profile: withSignature(16, 'RGB ') },
    { what: 'for grey', profile: withSignature(16, 'GRAY') },
    { what: 'without the mark of a profile', profile: withSignature(36, 'none') },
    { what: 'that lost its last byte', profile: COATED.profile.slice(0, -1) },
    { what: 'that is only a header', profile: COATED.profile.slice(0, 128) },
    { what: 'with a byte too many', profile: Uint8Array.of(...COATED.profile, 0) },
    { what: 'that is empty', profile: new Uint8Array() },
    { what: 'that is a text', profile: new Uint8Array(Buffer.from('papier couché '.repeat(20))) },
  ])('$what', async ({ profile }) => {
    expect(profile).not.toEqual(COATED.profile)
    const document = await smallPdf(() => [{ content: 'q Q' }])
    const refuse = () =>
      setOutputIntent(document, jobFor({ ...COATED, identifier: 'Presse', profile }))
    expect(refuse).toThrow(ContentError)
    expect(refuse).toThrow(/not an ICC output profile for CMYK.*\(output profile Presse\)/)
    expect(document.catalog.has(PDFName.of('OutputIntents'))).toBe(false)
  })

  it('not for where its bytes lie in memory', async () => {
    const { profile } = COATED
    const buffer = new Uint8Array(profile.length + 7)
    buffer.set(profile, 7)
    const document = await intended(jobFor({ ...COATED, profile: buffer.subarray(7) }))
    expect(streamText(intent(document, 0, 'DestOutputProfile'))).toBe(textOf(profile))
  })
})
