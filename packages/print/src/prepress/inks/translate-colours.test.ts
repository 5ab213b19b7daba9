import { ContentError } from '@flyer-open-data/flyer'
import { INKS, type InkName, screenColour } from '@flyer-open-data/ui'
import { describe, expect, it } from 'vitest'
import { inkNumbers } from '../../testing/ink-numbers.ts'
import { bytesOf, textOf } from '../../testing/latin1.ts'
import { rgbOfInk } from '../../testing/screen-rgb.ts'
import { type KnownSpace, translateColours } from './translate-colours.ts'

const DEEP_BLUE = inkNumbers('deepBlue')
const SUN = inkNumbers('sun')

const SPACES: Readonly<Record<string, KnownSpace>> = {
  DeviceRGB: 'DeviceRGB',
  DeviceGray: 'DeviceGray',
  DeviceCMYK: 'DeviceCMYK',
  Pattern: 'Pattern',
  Plates: 'All',
  Tiles: 'Pattern',
}

const translate = (content: string) =>
  textOf(
    translateColours(bytesOf(content), { place: { page: 2 }, spaceOf: (name) => SPACES[name] }),
  ).trim()

/** The three components of a screen colour, written as react-pdf does. */
const rgbOf = (ink: InkName) =>
  [1, 3, 5].map((i) => Number.parseInt(screenColour(ink).slice(i, i + 2), 16) / 255).join(' ')

const BLUE = rgbOf('deepBlue')

describe('the operators of a colour', () => {
  it.each([
    { rgb: `${BLUE} rg`, ink: `${DEEP_BLUE} k` },
    { rgb: `${BLUE} RG`, ink: `${DEEP_BLUE} K` },
    { rgb: `/DeviceRGB cs ${BLUE} sc`, ink: `${DEEP_BLUE} k` },
    { rgb: `/DeviceRGB CS ${BLUE} SC`, ink: `${DEEP_BLUE} K` },
    { rgb: `/DeviceRGB cs ${BLUE} scn`, ink: `${DEEP_BLUE} k` },
    { rgb: `/DeviceRGB CS ${BLUE} SCN`, ink: `${DEEP_BLUE} K` },
    { rgb: '1 g', ink: '0 0 0 0 k' },
    { rgb: '1 G', ink: '0 0 0 0 K' },
    { rgb: `/DeviceGray cs ${157 / 255} scn`, ink: '0 0 0 0.5 k' },
    { rgb: `${SUN} k`, ink: `${SUN} k` },
    { rgb: `${SUN} K`, ink: `${SUN} K` },
    { rgb: '/DeviceCMYK cs 0 0 0 1 scn', ink: '0 0 0 1 k' },
    { rgb: '/Plates cs 1 scn', ink: '/RegistrationAll cs 1 scn' },
    { rgb: '/Plates CS 1 SCN', ink: '/RegistrationAll CS 1 SCN' },
    { rgb: '/Pattern cs /P1 scn', ink: '/Pattern cs /P1 scn' },
    { rgb: '/Tiles CS /P1 SCN', ink: '/Pattern CS /P1 SCN' },
  ])('$rgb becomes $ink', ({ rgb, ink }) => {
    expect(translate(rgb)).toBe(ink)
  })

  it('may be rounded as numbers are in a file', () => {
    const rounded = rgbOfInk('deepBlue').map((value) => value.toFixed(6).replace(/^0/, ''))
    expect(translate(`${rounded.join(' ')} rg`)).toBe(`${DEEP_BLUE} k`)
  })

  it.each(Object.keys(INKS) as InkName[])('turn the screen colour of %s to its recipe', (ink) => {
    const { c, m, y, k } = INKS[ink]
    const recipe = [c, m, y, k].map((percent) => percent / 100).join(' ')
    const [fill, stroke] =
      ink === 'registration'
        ? ['/RegistrationAll cs 1 scn', '/RegistrationAll CS 1 SCN']
        : [`${recipe} k`, `${recipe} K`]
    expect(translate(`${rgbOf(ink)} rg`)).toBe(fill)
    expect(translate(`${rgbOf(ink)} RG`)).toBe(stroke)
    expect(translate(translate(`${rgbOf(ink)} rg`).replace('RegistrationAll', 'Plates'))).toBe(fill)
  })

  it('belong to the space in force: Q brings back the one before q', () => {
    const content = `/DeviceRGB cs ${BLUE} sc q /DeviceGray cs 1 sc Q ${BLUE} sc`
    expect(translate(content)).toBe(`${DEEP_BLUE} k q  0 0 0 0 k Q ${DEEP_BLUE} k`)
    expect(() => translate(content.replace('Q ', ''))).toThrow(ContentError)
  })

  it('keep fill and stroke apart', () => {
    expect(translate(`/DeviceRGB cs /DeviceGray CS ${BLUE} scn 1 SCN`)).toBe(
      `${DEEP_BLUE} k 0 0 0 0 K`,
    )
  })
})

describe('what is no colour operator', () => {
  it.each([
    '(1 0 0 rg) Tj',
    String.raw`[(/Lab cs \) 1 0 0 rg) 12 <726720>] TJ`,
    '% 1 0 0 rg\nq Q',
    '/Span <</ActualText (1 0 0 rg)>> BDC EMC',
  ])('stays as it is: %j', (content) => {
    expect(translate(content)).toBe(content)
  })

  it('stays where it is around colours', () => {
    expect(translate(`q 1 w(rg)Tj ${BLUE} rg(a\\)b)Tj\n0 0 m 1 1 l S Q`)).toBe(
      `q 1 w(rg)Tj ${DEEP_BLUE} k(a\\)b)Tj\n0 0 m 1 1 l S Q`,
    )
  })
})

describe('what is refused', () => {
  it('is a colour of no token: named with its place, operator and how to mend it', () => {
    const stray = [0x12, 0x34, 0x56].map((v) => v / 255).join(' ')
    expect(() => translate(`q ${stray} rg`)).toThrow(ContentError)
    expect(() => translate(`q ${stray} rg`)).toThrow(
      expect.objectContaining({
        parts: {
          what: expect.stringContaining('#123456'),
          where: 'page 2, operator rg at byte 2',
          why: expect.stringMatching(/\S/),
          mend: expect.stringContaining('inks.ts'),
        },
      }),
    )
  })

  it.each([
    { what: 'a value between two', content: '0.5 0.5001 0.5 rg', names: /DeviceRGB 0\.5/ },
    { what: 'a mix that is no recipe', content: '0.1 0.2 0.3 0.4 k', names: /DeviceCMYK 0\.1/ },
    { what: 'a tint of all plates', content: '/Plates cs 0.5 scn', names: /All 0\.5/ },
    { what: 'a grey that is no ink', content: '0.2 g', names: /DeviceGray 0\.2/ },
    { what: 'a space that is not known', content: '/Lab cs 1 0 0 sc', names: /space Lab/ },
    { what: 'no space', content: 'cs', names: /space \(none\)/ },
    { what: 'a colour without numbers', content: 'rg', names: /cannot be read/ },
    { what: 'an inline picture', content: 'q BI /W 1 /H 1 ID \x00 EI Q', names: /picture/ },
    { what: 'a number too many', content: '1 0 0 0 1 k', names: /cannot be read: 1 0 0 0 1/ },
    { what: 'a string among the numbers', content: '(a) 1 1 1 rg', names: /cannot be read: \(a\)/ },
    { what: 'a fill in the initial colour', content: '/DeviceRGB cs 0 0 m f', names: /initial/ },
    { what: 'text in the initial colour', content: '/DeviceRGB cs (a) Tj', names: /initial/ },
    { what: 'a line in the initial colour', content: '/DeviceRGB CS 0 0 m S', names: /initial/ },
  ])('is $what', ({ content, names }) => {
    expect(() => translate(content)).toThrow(ContentError)
    expect(() => translate(content)).toThrow(names)
  })

  it('is told all at once, each fault at its first place', () => {
    const stray = [0x12, 0x34, 0x56].map((v) => v / 255).join(' ')
    const content = `0.2 g /Lab cs 1 0 0 sc f BI /W 1 ID x EI ${stray} rg f ${stray} RG 0.2 g`
    expect(() => translate(content)).toThrow(
      expect.objectContaining({
        reports: [
          { what: /DeviceGray 0\.2/, operator: '0.2 g', name: 'g' },
          { what: /space Lab/, operator: '/Lab cs', name: 'cs' },
          { what: /picture/, operator: 'BI', name: 'BI' },
          { what: /#123456/, operator: `${stray} rg`, name: 'rg' },
        ].map(({ what, operator, name }) =>
          expect.objectContaining({
            what: expect.stringMatching(what),
            where: `page 2, operator ${name} at byte ${content.indexOf(operator)}`,
          }),
        ),
      }),
    )
  })

  it('is no line beside a fill that was not chosen', () => {
    expect(translate('/DeviceRGB cs 0 0 m 1 1 l S')).toBe('0 0 m 1 1 l S')
  })
})
