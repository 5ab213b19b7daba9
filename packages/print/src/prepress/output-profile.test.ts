import { type ToldFinding, tell } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { PRESS_ENGLISH } from '../findings/english.ts'
import { COATED, UNCOATED } from '../testing/conditions.ts'
import { findProfileFault, majorVersion } from './output-profile.ts'

/** A copy of the coated profile with other bytes at some offsets. */
function changed(bytes: Readonly<Record<number, string>>): Uint8Array {
  const copy = Buffer.from(COATED.profile)
  for (const [offset, text] of Object.entries(bytes)) copy.write(text, Number(offset), 'latin1')
  return new Uint8Array(copy)
}

/** Where a tag stands in the table of the coated profile, and where its data are. */
function tagOf(name: string): { entry: number; data: number } {
  const view = new DataView(COATED.profile.buffer, COATED.profile.byteOffset)
  for (let at = 132; ; at += 12) {
    const signature = Buffer.from(COATED.profile.subarray(at, at + 4)).toString('latin1')
    if (signature === name) return { entry: at, data: view.getUint32(at + 4) }
    if (at > 600) throw new Error(`the coated profile has no tag ${name}`)
  }
}

/** The coated profile under another description; of version 4 it stands in UTF-16. */
function described(text: string, version: 2 | 4): Uint8Array {
  const copy = Buffer.from(COATED.profile)
  const { data } = tagOf('desc')
  copy[8] = version
  if (version === 2) {
    copy.writeUInt32BE(text.length + 1, data + 8)
    copy.write(`${text}\0`, data + 12, 'latin1')
  } else {
    copy.fill(0, data, data + 140)
    copy.write('mluc', data, 'latin1')
    copy.writeUInt32BE(1, data + 8)
    copy.writeUInt32BE(12, data + 12)
    copy.write('frFR', data + 16, 'latin1')
    copy.writeUInt32BE(text.length * 2, data + 20)
    copy.writeUInt32BE(28, data + 24)
    Buffer.from(text, 'utf16le')
      .swap16()
      .copy(copy, data + 28)
  }
  return new Uint8Array(copy)
}

/** A printer’s own condition with a profile. */
const under = (profile: Uint8Array, identifier = 'FOGRA39') => ({
  identifier,
  registry: undefined,
  profile,
})

/** What is wrong with a profile, in English. */
function wordsOf(profile: Uint8Array, identifier: string): ToldFinding {
  const found = findProfileFault(under(profile, identifier))
  if (!found) throw new Error('nothing was found')
  return tell(PRESS_ENGLISH, { rule: 'profile', severity: 'error', place: {}, ...found })
}

describe('a profile of a printing condition', () => {
  it.each([
    ['the coated one', COATED.profile, 'FOGRA39'],
    ['the uncoated one', UNCOATED.profile, 'FOGRA47'],
    ['one of version 4', changed({ 8: '\x04' }), 'FOGRA39'],
    ['one under a name of the printer’s own', COATED.profile, 'Presse-7'],
    ['one that ECI calls otherwise', described('PSO Coated v3 (ECI)', 2), 'FOGRA51'],
    ['one of version 4 that says so in UTF-16', described('PSO Uncoated v3', 4), 'FOGRA52'],
    ['one whose name is written with a space', described('Coated FOGRA 39 L', 2), 'FOGRA39'],
  ])('is %s', (_, profile, identifier) => {
    expect(findProfileFault(under(profile, identifier))).toBeUndefined()
  })

  it.each([
    ['nothing', new Uint8Array(), /not an ICC output profile/],
    ['a note', new TextEncoder().encode('a note '.repeat(40)), /not an ICC output profile/],
    ['a header alone', header(), /no table A2B0/],
    ['one of version 5', changed({ 8: '\x05' }), /ICC version 5/],
    ['one of version 3', changed({ 8: '\x03' }), /ICC version 3/],
    ['one of a screen', changed({ 12: 'mntr' }), /class prtr, CMYK to Lab/],
    ['one of a link', changed({ 12: 'link' }), /class prtr, CMYK to Lab/],
    ['one of RGB', changed({ 16: 'RGB ' }), /class prtr, CMYK to Lab/],
    ['one cut short', COATED.profile.slice(0, 50_000), /121908 bytes, and the file has 50000/],
    ['one without A2B1', changed({ [tagOf('A2B1').entry]: 'xxxx' }), /no table A2B1/],
    ['one without B2A0', changed({ [tagOf('B2A0').entry]: 'xxxx' }), /no table B2A0/],
    ['one whose B2A2 is a text', changed({ [tagOf('B2A2').data]: 'text' }), /B2A0 is no table/],
    ['one whose tag leads nowhere', changed({ [tagOf('gamt').entry + 4]: '\x7f' }), /past its end/],
    ['one that says nothing of itself', changed({ [tagOf('desc').entry]: 'xxxx' }), /tag desc/],
  ])('is not %s', (_, profile, what) => {
    expect(wordsOf(profile, 'FOGRA39').what).toMatch(what)
  })

  it.each([
    ['FOGRA39', UNCOATED.profile],
    ['FOGRA47', COATED.profile],
    ['FOGRA51', COATED.profile],
    ['Offset FOGRA 47', COATED.profile],
    ['FOGRA39', described('PSO Coated v3', 2)],
    ['CGATS TR 001', COATED.profile],
  ])('is not called %s when it describes another', (identifier, profile) => {
    expect(wordsOf(profile, identifier)).toMatchObject({
      what: expect.stringContaining(`is called ${identifier}, and describes itself as « `),
      mend: expect.stringMatching(/\S/),
    })
  })

  it('takes any bytes', () => {
    for (let length = 0; length < 400; length++) {
      const fault = findProfileFault(under(COATED.profile.slice(0, length)))
      expect(fault).toBeDefined()
    }
    for (let at = 128; at < 330; at++) {
      expect(() => findProfileFault(under(changed({ [at]: '\xff\xff' })))).not.toThrow()
    }
  })

  it.each([
    [undefined, /as the printer supplies it/],
    ['http://www.color.org', /Restore packages\/ui\/profiles/],
  ])('of the registry %s is mended where it comes from', (registry, mend) => {
    const found = findProfileFault({ ...under(new Uint8Array()), registry })
    if (!found) throw new Error('nothing was found')
    const finding = { rule: 'profile', severity: 'error', place: {}, ...found } as const
    expect(tell(PRESS_ENGLISH, finding).mend).toMatch(mend)
  })

  it('tells its version', () => {
    expect(majorVersion(COATED.profile)).toBe(2)
    expect(majorVersion(changed({ 8: '\x04' }))).toBe(4)
  })
})

/** A header that claims everything, with an empty table of tags. */
function header(): Uint8Array {
  const copy = Buffer.alloc(200)
  Buffer.from(COATED.profile.subarray(0, 128)).copy(copy)
  copy.writeUInt32BE(200)
  return new Uint8Array(copy)
}
