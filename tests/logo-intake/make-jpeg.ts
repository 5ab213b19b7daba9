/** What a JPEG is made of: squares of 8 by 8 pixels, each of one colour. */
export interface JpegParts {
  /** Squares across and down. */
  readonly columns: number
  readonly rows: number
  /** One, three (YCbCr) or four components, as they are coded. */
  readonly components: 1 | 3 | 4
  readonly valueAt: (column: number, row: number, component: number) => number
  readonly isProgressive?: boolean
  /** Segments before the frame. */
  readonly before?: readonly Uint8Array[]
  /** What the frame says instead of its size. */
  readonly told?: { readonly width: number; readonly height: number }
  readonly frame?: number
}

/** A segment with its marker and its length. */
export function segment(marker: number, data: readonly number[] | Uint8Array): Uint8Array {
  const length = data.length + 2
  return Uint8Array.from([0xff, marker, length >> 8, length & 0xff, ...data])
}

/** What Adobe’s programs sign with; 0 no transform, 1 YCbCr, 2 YCCK. */
export const adobe = (transform: number) =>
  segment(0xee, [...'Adobe'].map((c) => c.charCodeAt(0)).concat([0, 100, 0, 0, 0, 0, transform]))

/** The tag of a camera that says how a picture is turned. */
export const exif = (orientation: number) =>
  segment(0xe1, [
    ...[0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8],
    ...[0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0],
  ])

/** Codes of the differences of levels, of twelve sizes (ITU-T T.81, table K.3). */
const DC_COUNTS = [0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0]
const DC_CODES = [
  '00',
  '010',
  '011',
  '100',
  '101',
  '110',
  '1110',
  '11110',
  '111110',
  '1111110',
  '11111110',
  '111111110',
]
/** One code: nothing follows. */
const AC_COUNTS = [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
const END_OF_BLOCK = '0'

/** A JPEG, made bit by bit. */
export function jpeg(parts: JpegParts): Uint8Array {
  const { columns, rows, components, isProgressive = false, before = [] } = parts
  const { width, height } = parts.told ?? { width: columns * 8, height: rows * 8 }
  const ids = Array.from({ length: components }, (_, i) => i + 1)
  const frame = [
    ...[8, height >> 8, height & 0xff, width >> 8, width & 0xff, components],
    ...ids.flatMap((id) => [id, 0x11, 0]),
  ]
  const scan = [components, ...ids.flatMap((id) => [id, 0]), 0, isProgressive ? 0 : 63, 0]
  return Uint8Array.from(
    Buffer.concat([
      Uint8Array.of(0xff, 0xd8),
      ...before,
      segment(0xdb, [0, ...Array.from({ length: 64 }, () => 1)]),
      segment(parts.frame ?? (isProgressive ? 0xc2 : 0xc0), frame),
      segment(0xc4, [0x00, ...DC_COUNTS, ...DC_CODES.keys()]),
      segment(0xc4, [0x10, ...AC_COUNTS, 0]),
      segment(0xda, scan),
      coded(parts),
      Uint8Array.of(0xff, 0xd9),
    ]),
  )
}

function coded({ columns, rows, components, valueAt, isProgressive }: JpegParts): Uint8Array {
  const levels = Array.from({ length: components }, () => 0)
  let bits = ''
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      for (let component = 0; component < components; component++) {
        const level = 8 * (valueAt(column, row, component) - 128)
        bits += difference(level - (levels[component] ?? 0)) + (isProgressive ? '' : END_OF_BLOCK)
        levels[component] = level
      }
    }
  }
  const bytes = (bits.padEnd(Math.ceil(bits.length / 8) * 8, '1').match(/.{8}/g) ?? []).map(
    (byte) => Number.parseInt(byte, 2),
  )
  return Uint8Array.from(bytes.flatMap((byte) => (byte === 0xff ? [0xff, 0] : [byte])))
}

function difference(level: number): string {
  const size = level === 0 ? 0 : Math.floor(Math.log2(Math.abs(level))) + 1
  const value = level < 0 ? level + 2 ** size - 1 : level
  return (DC_CODES[size] ?? '') + (size === 0 ? '' : value.toString(2).padStart(size, '0'))
}
