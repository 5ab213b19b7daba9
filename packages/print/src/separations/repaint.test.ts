import { describe, expect, it } from 'vitest'
import { bytesOf, textOf } from '../testing/latin1.ts'
import { BEGINNING, repaint } from './repaint.ts'
import { UnknownInks } from './unknown-inks.ts'

const PLACE = { page: 1 }
/** What the spaces of these resources begin with. */
const BEGINNINGS = new Map([
  ['Marks', '1'],
  ['Pattern', ''],
])
const beginningOf = (space: string) => {
  const beginning = BEGINNINGS.get(space)
  if (beginning === undefined) throw new UnknownInks('screen-colours')
  return beginning
}
const painted = (content: string) => textOf(repaint(bytesOf(content), beginningOf, PLACE))

describe('a colour of a device is chosen in the space that shows its light', () => {
  it.each([
    ['a mix', '1 0.82 0 0.3 k', '/FlyerInks cs 1 0.82 0 0.3 scn'],
    ['a mix of a line', '0 0.2 0.95 0 K', '/FlyerInks CS 0 0.2 0.95 0 SCN'],
    ['a grey', '0.25 g', '/FlyerGrey cs 0.25 scn'],
    ['a grey line', '1 G', '/FlyerGrey CS 1 SCN'],
    [
      'a mix in a chosen space',
      '/DeviceCMYK cs 0.64 0 0.27 0 scn',
      '/FlyerInks cs 0 0 0 1 scn 0.64 0 0.27 0 scn',
    ],
    ['a grey in a chosen space', '/DeviceGray CS 0.5 SC', '/FlyerGrey CS 0 SCN 0.5 SC'],
    [
      'what a space begins with',
      '0 0 0 0 k /DeviceCMYK cs 0 0 9 9 re f',
      '/FlyerInks cs 0 0 0 0 scn /FlyerInks cs 0 0 0 1 scn 0 0 9 9 re f',
    ],
  ])('%s', (_, content, light) => {
    expect(painted(content)).toBe(light)
  })

  it('of a picture in the content too', () => {
    expect(painted('BI /W 1 /H 1 /CS /CMYK ID abcd EI')).toBe(
      'BI /W 1 /H 1 /CS /FlyerInks ID abcd EI',
    )
  })

  it('is the black of DeviceGray where a page begins, for areas and lines', () => {
    expect(BEGINNING).toBe('/FlyerGrey cs 0 scn\n/FlyerGrey CS 0 SCN\n')
  })
})

describe('a space of the resources', () => {
  it('is told what it begins with, when it is chosen, and keeps its colours', () => {
    expect(painted('/Marks cs 0.4 scn /Marks CS 0.4 SCN')).toBe(
      '/Marks cs 1 scn 0.4 scn /Marks CS 1 SCN 0.4 SCN',
    )
  })

  it('begins with nothing where it is a pattern', () => {
    expect(painted('/Pattern cs /P1 scn')).toBe('/Pattern cs /P1 scn')
  })

  it('is saved by q and comes back with Q', () => {
    const content = '/Marks cs q 0.5 g Q 0.5 scn /Marks cs Q 1 scn'
    expect(painted(content)).toBe(
      '/Marks cs 1 scn q /FlyerGrey cs 0.5 scn Q 0.5 scn /Marks cs 1 scn Q 1 scn',
    )
  })

  it('is one for fills and one for lines', () => {
    expect(painted('/Marks cs 0.5 SCN 0.5 scn')).toBe('/Marks cs 1 scn 0.5 SCN 0.5 scn')
  })

  it('may be the one that a form was drawn in, which its content does not name', () => {
    expect(painted('1 0 0.4 0 scn 0.3 SCN')).toBe('1 0 0.4 0 scn 0.3 SCN')
  })
})

it('leaves everything else as it is, byte for byte', () => {
  const rest = 'BT (0 0 0 1 k \\) \xe9) Tj ET /OverprintOn gs % 1 0 0 0 k\n1 w 0 0 m 9 9 l S q Q'
  expect(painted(rest)).toBe(rest)
  expect(painted(`${rest} 1 0 0 0 k ${rest}`)).toBe(`${rest} /FlyerInks cs 1 0 0 0 scn ${rest}`)
})

describe('a colour whose inks cannot be told is refused with its place', () => {
  it.each([
    ['sRGB', 'q 1 0 0 rg', 'rg', 2, 'screen-colours'],
    ['an sRGB line', '1 0 0 RG', 'RG', 0, 'screen-colours'],
    ['a space of the resources', 'q /Screen CS 1 SCN', 'CS', 2, 'screen-colours'],
    ['three inks', '1 0 0 k', 'k', 0, 'unknown-colours'],
    ['five inks', '1 0 0 0 0 K', 'K', 0, 'unknown-colours'],
    ['two greys', '1 0 g', 'g', 0, 'unknown-colours'],
    ['an ink that is a name', '1 0 0 /P1 k', 'k', 0, 'unknown-colours'],
    ['a picture in sRGB', 'BI /W 1 /H 1 /CS /RGB ID abc EI', 'ID', 3, 'unknown-colours'],
  ])('%s', (_, content, name, byte, why) => {
    expect(() => painted(content)).toThrow(
      expect.objectContaining({
        why,
        place: { page: 1, objects: [{ kind: 'operator', name, byte }] },
      }),
    )
  })
})
