import { joinBytes } from '../content-stream/edit.ts'

/** A tag of a profile: its signature and its data, a multiple of four bytes. */
type Tag = readonly [signature: string, data: Uint8Array]

const HEADER_LENGTH = 128
const ENTRY_LENGTH = 12

/** Colorants of sRGB (IEC 61966-2-1) adapted to D50 by Bradford, as ICC publishes them: X, Y, Z. */
const COLORANTS = {
  rXYZ: [0.436066, 0.222488, 0.013916],
  gXYZ: [0.385147, 0.716873, 0.097076],
  bXYZ: [0.143066, 0.060608, 0.714096],
} as const
/** The white of the connection space (ICC.1:2010, 7.2.16). */
const D50 = [0.9642, 1, 0.8249] as const
/** From D65 to D50 (Bradford). */
const ADAPTATION = [
  1.047882, 0.022919, -0.050217, 0.029587, 0.990479, -0.017059, -0.009232, 0.015076, 0.751678,
] as const
/** Of the curve Y = (aX + b)^g from d on, and cX below it: g, a, b, c, d (IEC 61966-2-1). */
const CURVE = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045] as const

/**
 * The profile of sRGB, ICC v4, from the numbers of the standard: what the colours of a file for
 * screens and office printers are. 0.5 kB, where published profiles weigh 3 kB and more.
 */
export function srgbProfile(): Uint8Array {
  const curve = parametricCurve(CURVE)
  const tags: readonly Tag[] = [
    ['desc', localised('sRGB')],
    ['cprt', localised('CC0')],
    ['wtpt', typed('XYZ ', fixed(D50))],
    ['chad', typed('sf32', fixed(ADAPTATION))],
    ...Object.entries(COLORANTS).map(([name, xyz]): Tag => [name, typed('XYZ ', fixed(xyz))]),
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]
  const start = HEADER_LENGTH + 4 + tags.length * ENTRY_LENGTH
  /** Tags with the same data share it. */
  const data = [...new Set(tags.map(([, bytes]) => bytes))]
  const places = new Map<Uint8Array, number>()
  let end = start
  for (const bytes of data) {
    places.set(bytes, end)
    end += bytes.length
  }
  const table = tags.flatMap(([signature, bytes]) => [
    ascii(signature),
    uint32(places.get(bytes) ?? 0),
    uint32(bytes.length),
  ])
  return joinBytes([header(end), uint32(tags.length), ...table, ...data])
}

/** The header (ICC.1:2010, 7.2): version 4.2, a display, RGB to XYZ. Nothing in it is of today. */
function header(size: number): Uint8Array {
  const bytes = new Uint8Array(HEADER_LENGTH)
  bytes.set(uint32(size), 0)
  bytes.set(uint32(0x04200000), 8)
  bytes.set(ascii('mntrRGB XYZ '), 12)
  // The day of creation: that of edition 2 of the standard, 2010-12-01.
  bytes.set([0x07, 0xda, 0, 12, 0, 1], 24)
  bytes.set(ascii('acsp'), 36)
  bytes.set(fixed(D50), 68)
  return bytes
}

const ascii = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0))

function uint32(value: number): Uint8Array {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value)
  return bytes
}

/** Numbers as s15Fixed16. */
function fixed(numbers: readonly number[]): Uint8Array {
  return joinBytes(numbers.map((number) => uint32(Math.round(number * 65536) >>> 0)))
}

const typed = (type: string, data: Uint8Array) => joinBytes([ascii(type), uint32(0), data])

/** A text in English (multiLocalizedUnicodeType, 10.13). */
function localised(text: string): Uint8Array {
  const characters = Array.from(text, (c) => [0, c.charCodeAt(0)]).flat()
  const [count, recordSize, offset] = [1, 12, 28]
  const padding = new Uint8Array((4 - (characters.length % 4)) % 4)
  return typed(
    'mluc',
    joinBytes([
      uint32(count),
      uint32(recordSize),
      ascii('enUS'),
      uint32(characters.length),
      uint32(offset),
      Uint8Array.from(characters),
      padding,
    ]),
  )
}

/** A curve of function type 3 (10.16). */
function parametricCurve(parameters: readonly number[]): Uint8Array {
  return typed('para', joinBytes([Uint8Array.of(0, 3, 0, 0), fixed(parameters)]))
}
