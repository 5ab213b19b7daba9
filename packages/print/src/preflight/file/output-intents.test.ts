import { PDFDict, PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { latin1 } from '../../content-stream/operator-name.ts'
import { addStream, type Entries, toObject } from '../../testing/small-pdf.ts'
import { outputIntents } from './output-intents.ts'
import { ReadingBudget } from './reading-budget.ts'

const document = await PDFDocument.create()

function intentsOf(...intents: Entries[]) {
  const catalog = toObject(document.context, { OutputIntents: intents })
  if (!(catalog instanceof PDFDict)) throw new TypeError('no dictionary')
  return outputIntents(catalog, new ReadingBudget())
}

const number = (value: number) => String.fromCharCode(value >> 24, value >> 16, value >> 8, value)
/** A number of four bytes, as Latin-1. */
const word = (value: number) =>
  Array.from(number(value), (char) => String.fromCharCode(char.charCodeAt(0) & 0xff)).join('')

/** A profile with one tag before its description. */
function profile(description: string, { version = 2, kind = 'prtr', space = 'CMYK' } = {}): string {
  const header = `${'\0'.repeat(8)}${String.fromCharCode(version)}\x40\0\0${kind}${space}`
  const tags = `${word(2)}wtpt${word(0)}${word(0)}desc${word(156)}${word(description.length)}`
  return `${header.padEnd(128, '\0')}${tags}${description}`
}
const asciiDescription = (text: string) =>
  `desc\0\0\0\0${word(text.length + 1)}${text}\0${'\0'.repeat(20)}`
const utf16 = (text: string) =>
  Array.from(text, (char) =>
    String.fromCharCode(char.charCodeAt(0) >> 8, char.charCodeAt(0) & 0xff),
  ).join('')
const unicodeDescription = (text: string) =>
  `mluc\0\0\0\0${word(1)}${word(12)}frFR${word(2 * text.length)}${word(28)}${utf16(text)}`

const ofProfile = (bytes: string) =>
  intentsOf({ S: 'GTS_PDFX', DestOutputProfile: addStream(document, bytes) })[0]?.profile

describe('an output intent', () => {
  it('says for which standard it is, and for which condition', () => {
    const identifier = toObject(document.context, { S: 'GTS_PDFX' })
    expect(identifier).toBeInstanceOf(PDFDict)
    expect(intentsOf({ S: 'GTS_PDFX' }, { S: 'GTS_PDFA1' })).toEqual([
      { subtype: 'GTS_PDFX', identifier: '', profile: null },
      { subtype: 'GTS_PDFA1', identifier: '', profile: null },
    ])
  })

  it('may be missing', () => {
    expect(intentsOf()).toEqual([])
  })

  it('has a profile of version 2 with its name', () => {
    const bytes = profile(asciiDescription('Coated FOGRA39'))
    expect(ofProfile(bytes)).toEqual({
      bytes: bytes.length,
      deviceClass: 'prtr',
      colourSpace: 'CMYK',
      version: '2.4',
      description: 'Coated FOGRA39',
    })
  })

  it('has a profile of version 4 with its name', () => {
    const bytes = profile(unicodeDescription('Couché n° 1'), {
      version: 4,
      kind: 'mntr',
      space: 'RGB ',
    })
    expect(ofProfile(bytes)).toMatchObject({
      deviceClass: 'mntr',
      colourSpace: 'RGB',
      version: '4.4',
      description: 'Couché n° 1',
    })
  })

  it('has no profile where that is too short to have a header', () => {
    expect(ofProfile('x'.repeat(131))).toBeNull()
    expect(ofProfile('')).toBeNull()
  })

  it('has a profile without a name where its tags lead nowhere', () => {
    const header = profile('').slice(0, 128)
    expect(ofProfile(`${header}${word(0)}`)?.description).toBe('')
    expect(
      ofProfile(`${header}${word(0xffffffff)}desc${word(0xfffffff0)}${word(9)}`)?.description,
    ).toBe('')
    expect(ofProfile(profile('desc'))?.description).toBe('')
  })

  it('has no more of a name than the profile holds', () => {
    const cut = profile(asciiDescription('Coated')).slice(0, 156 + 28)
    expect(ofProfile(cut)?.description).toBe('Coated')
    const long = profile(`desc\0\0\0\0${word(9999)}Coated${'!'.repeat(20)}`)
    expect(ofProfile(long)?.description).toBe(`Coated${'!'.repeat(20)}`)
    expect(latin1(new Uint8Array(), 0, 0)).toBe('')
  })
})
