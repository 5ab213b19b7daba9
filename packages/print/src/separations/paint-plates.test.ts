import { ContentError } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { bytesOf, textOf } from '../testing/latin1.ts'
import { initialPlates, type PlatePair, paintPlates } from './paint-plates.ts'

const isRegistration = (name: string) => name === 'RegistrationAll'
const paint = (content: string, pair: PlatePair) =>
  textOf(paintPlates(bytesOf(content), pair, { page: 1 }, isRegistration))
/** What both pairs of plates make of a content. */
const both = (content: string) => [paint(content, 'cmy'), paint(content, 'black')]

describe('a colour becomes the light that the plates leave', () => {
  it.each([
    { what: 'a mix', content: '1 0.82 0 0.3 k', plates: ['0 0.18 1 rg', '0.7 0.7 0.7 rg'] },
    { what: 'a mix of a line', content: '0 0.2 0.95 0 K', plates: ['1 0.8 0.05 RG', '1 1 1 RG'] },
    { what: 'black', content: '0 0 0 1 k', plates: ['1 1 1 rg', '0 0 0 rg'] },
    { what: 'paper', content: '0 0 0 0 k', plates: ['1 1 1 rg', '1 1 1 rg'] },
    { what: 'a grey', content: '0.25 g', plates: ['1 1 1 rg', '0.25 0.25 0.25 rg'] },
    { what: 'a grey line', content: '1 G', plates: ['1 1 1 RG', '1 1 1 RG'] },
    {
      what: 'a mix in a chosen space',
      content: '/DeviceCMYK cs 0.64 0 0.27 0 scn',
      plates: ['1 1 1 rg 0.36 1 0.73 rg', '0 0 0 rg 1 1 1 rg'],
    },
    {
      what: 'a grey in a chosen space',
      content: '/DeviceGray CS 0.5 SC',
      plates: ['1 1 1 RG 1 1 1 RG', '0 0 0 RG 0.5 0.5 0.5 RG'],
    },
  ])('$what', ({ content, plates }) => {
    expect(both(content)).toEqual(plates)
  })

  it('is dark on all four plates for registration, by its tint', () => {
    expect(both('/RegistrationAll cs 1 scn')).toEqual(['0 0 0 rg 0 0 0 rg', '0 0 0 rg 0 0 0 rg'])
    expect(both('/RegistrationAll CS 0.4 SCN')).toEqual([
      '0 0 0 RG 0.6 0.6 0.6 RG',
      '0 0 0 RG 0.6 0.6 0.6 RG',
    ])
  })

  it('is what a space begins with, when none is chosen in it', () => {
    expect(both('0 0 0 0 k /DeviceCMYK cs 0 0 9 9 re f')).toEqual([
      '1 1 1 rg 1 1 1 rg 0 0 9 9 re f',
      '1 1 1 rg 0 0 0 rg 0 0 9 9 re f',
    ])
    expect(paint('/RegistrationAll cs 0 0 9 9 re f', 'cmy')).toBe('0 0 0 rg 0 0 9 9 re f')
  })

  it('is the black ink alone, where a page begins', () => {
    expect(initialPlates('cmy')).toBe('1 1 1 rg 1 1 1 RG\n')
    expect(initialPlates('black')).toBe('0 0 0 rg 0 0 0 RG\n')
  })
})

describe('the chosen space', () => {
  it('is saved by q and comes back with Q', () => {
    const content = '/RegistrationAll cs q /DeviceGray cs 0.5 scn Q 0.5 scn'
    // In registration half a tint is half of every plate; in grey it is half of the black one.
    expect(paint(content, 'cmy')).toBe('0 0 0 rg q 1 1 1 rg 1 1 1 rg Q 0.5 0.5 0.5 rg')
  })

  it('is that of the last colour, when one brings its own', () => {
    expect(paint('0.2 g 0 0 0 1 k 0 0 0 1 scn', 'black')).toBe('0.2 0.2 0.2 rg 0 0 0 rg 0 0 0 rg')
  })

  it('is not changed by a Q too many', () => {
    expect(paint('/RegistrationAll cs Q 1 scn', 'cmy')).toBe('0 0 0 rg Q 0 0 0 rg')
  })

  it('is one for fills and one for lines', () => {
    expect(paint('/RegistrationAll cs 0.5 SCN 0.5 scn', 'cmy')).toBe(
      '0 0 0 rg 1 1 1 RG 0.5 0.5 0.5 rg',
    )
  })
})

it('leaves everything else as it is, byte for byte', () => {
  const rest = 'BT (0 0 0 1 k \\) \xe9) Tj ET /OverprintOn gs % 1 0 0 0 k\n1 w 0 0 m 9 9 l S q Q'
  expect(both(rest)).toEqual([rest, rest])
  expect(paint(`${rest} 1 0 0 0 k ${rest}`, 'cmy')).toBe(`${rest} 0 1 1 rg ${rest}`)
})

describe('a colour whose inks cannot be told is refused with its place', () => {
  it.each([
    { what: 'sRGB', content: 'q 1 0 0 rg', operator: 'rg', at: 2 },
    { what: 'an sRGB line', content: '1 0 0 RG', operator: 'RG', at: 0 },
    { what: 'an sRGB space', content: '/DeviceRGB cs 1 0 0 scn', operator: 'cs', at: 0 },
    { what: 'a spot colour', content: '/Gold CS 1 SCN', operator: 'CS', at: 0 },
    { what: 'a pattern', content: '/Pattern cs /P1 scn', operator: 'cs', at: 0 },
    { what: 'a gradient', content: 'q /S1 sh Q', operator: 'sh', at: 2 },
    { what: 'a picture', content: 'BI /W 1 /H 1 ID x EI', operator: 'BI', at: 0 },
    { what: 'three inks', content: '1 0 0 k', operator: 'k', at: 0 },
    { what: 'two greys', content: '1 0 g', operator: 'g', at: 0 },
    {
      what: 'a tint that is a name',
      content: '/RegistrationAll cs /P1 scn',
      operator: 'scn',
      at: 20,
    },
  ])('$what', ({ content, operator, at }) => {
    for (const pair of ['cmy', 'black'] as const) {
      expect(() => paint(content, pair)).toThrow(ContentError)
      expect(() => paint(content, pair)).toThrow(
        `The inks of a colour cannot be told. (page 1, operator ${operator} at byte ${at})`,
      )
    }
  })
})
