import { expect, it } from 'vitest'
import { coloursNamed } from './press-colours.ts'

const stream = (content: string, entries = '/Length 9 0 R') =>
  `6 0 obj\n<<\n  ${entries}\n>>\nstream\n${content}\nendstream\nendobj\n`
const object = (dictionary: string) => `7 0 obj\n${dictionary}\nendobj\n`
const CLEAN = stream('0 0 0 1 k\n0 0 10 10 re f\n/RegistrationAll cs 1 scn\n(1 0 0 rg) Tj')

it('passes inks, and words that only look like colours', () => {
  const qdf =
    CLEAN +
    object('<< /Label (DeviceRGB /DeviceRGB) /LabelName 1 /CS [/Separation /All /DeviceCMYK] >>') +
    stream('1 0 0 rg\n', '/N 4')
  expect(coloursNamed(qdf)).toEqual({ faults: [], inks: 1 })
})

it.each([
  [stream('0.5 0 1 rg\n'), 'rg × 1'],
  [stream('0.5 0 1\nRG\n1 1 1 RG'), 'RG × 2'],
  [stream('/DeviceRGB cs\n1 0 0 scn'), '/DeviceRGB × 1'],
  [stream('BI /W 1 /H 1 /CS /RGB ID x EI'), '/RGB × 1'],
  [object('<< /ColorSpace /DeviceRGB >>'), '/DeviceRGB × 1'],
  [stream('bytes', '/Subtype /Image /ColorSpace [/ICCBased 5 0 R]'), '/ICCBased × 1'],
  [object('<< /ColorSpace [/Lab << /WhitePoint [1 1 1] >>] >>'), '/Lab × 1'],
])('refuses %j', (bad, fault) => {
  expect(coloursNamed(CLEAN + bad).faults).toEqual([fault])
})

it('refuses a file in which it reads no colour at all', () => {
  expect(coloursNamed('%PDF-1.6').faults).toEqual(['no CMYK colour: nothing was read'])
})
