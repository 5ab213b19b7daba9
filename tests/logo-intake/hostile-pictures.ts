import { deflateSync } from 'node:zlib'
import type { HostileFile } from './hostile-drawings.ts'
import { adobe, exif, jpeg, segment } from './make-jpeg.ts'
import { chunk, disc, lines, png } from './make-png.ts'
import { bytesOf, svg } from './make-svg.ts'

const DISC = disc()
const big = { columns: 100, rows: 50 } as const
/** A dark square on white, in grey or YCbCr. */
const square = (column: number, row: number, component: number) => {
  const isIn = column > 9 && column < 90 && row > 9 && row < 40
  return component > 0 ? 128 : isIn ? 40 : 255
}
const JPEG = jpeg({ ...big, components: 3, valueAt: square })
const flipped = (bytes: Uint8Array, at: number) =>
  bytes.map((byte, i) => (i === at ? byte ^ 0xff : byte))
const zlibName = (name: string) =>
  Buffer.concat([bytesOf(`${name}\0\0`), deflateSync(Buffer.alloc(200))])
const huge = { width: 30_000, height: 30_000 }
const joined = (...parts: readonly Uint8Array[]) => Uint8Array.from(Buffer.concat(parts))

/** Pictures that are hostile, odd or broken. */
export const PICTURES: readonly HostileFile[] = [
  ['a plain PNG', DISC, 'png good, trimmed'],
  ['a PNG called JPEG', DISC, 'png good, other-name, trimmed', 'logo.JPG'],
  [
    'a PNG header of 30,000 × 30,000 pixels',
    png({ ...huge, raw: new Uint8Array(9) }),
    'refused: logo-picture too-many-pixels',
  ],
  ['a PNG without a pixel', png({ width: 0, height: 9 }), 'refused: logo-picture no-pixels'],
  [
    'a PNG of negative size',
    png({ width: 0xffffffff, height: 0xffffffff }),
    'refused: logo-picture too-many-pixels',
  ],
  [
    'a PNG whose pixels swell to 100 MB',
    png({ width: 9, height: 9, pixels: deflateSync(Buffer.alloc(100_000_000)) }),
    'refused: logo-file damaged',
  ],
  [
    'a PNG with too few pixels',
    png({ width: 400, height: 400, raw: new Uint8Array(999) }),
    'refused: logo-file damaged',
  ],
  [
    'a PNG with pixels that are not compressed',
    png({ width: 9, height: 9, pixels: bytesOf('hello') }),
    'refused: logo-file damaged',
  ],
  ['a cut off PNG', DISC.subarray(0, DISC.length - 20), 'refused: logo-file damaged'],
  ['a PNG signature alone', DISC.subarray(0, 8), 'refused: logo-file damaged'],
  ['a PNG with a false check', flipped(DISC, 60), 'refused: logo-file damaged'],
  [
    'a PNG whose remark has a false check',
    disc(400, [flipped(chunk('tEXt', bytesOf('a\0b')), 9)]),
    'png good, trimmed',
  ],
  [
    'a PNG with a needed part that nobody knows',
    disc(400, [chunk('ABCD', new Uint8Array(4))]),
    'refused: logo-file damaged',
  ],
  [
    'a PNG of a filter that there is not',
    png({ width: 1, height: 1, raw: Uint8Array.of(9, 0, 0, 0) }),
    'refused: logo-file damaged',
  ],
  [
    'a PNG of a depth that there is not',
    png({ width: 9, height: 9, depth: 3 }),
    'refused: logo-file damaged',
  ],
  [
    'a PNG of a palette that is not there',
    png({ width: 9, height: 9, colourType: 3, raw: new Uint8Array(90) }),
    'refused: logo-file damaged',
  ],
  [
    'a PNG of 20,000 parts',
    disc(
      400,
      Array.from({ length: 20_001 }, () => chunk('tEXt', new Uint8Array())),
    ),
    'refused: logo-file damaged',
  ],
  [
    'an animated PNG',
    disc(400, [chunk('acTL', Uint8Array.of(0, 0, 0, 2, 0, 0, 0, 0))]),
    'png good, animated, trimmed',
  ],
  [
    'a PNG in Adobe RGB',
    disc(400, [chunk('iCCP', zlibName('Adobe RGB (1998)'))]),
    'png good, profile, trimmed',
  ],
  [
    'a PNG in sRGB by profile',
    disc(400, [chunk('iCCP', zlibName('sRGB IEC61966-2.1'))]),
    'png good, trimmed',
  ],
  [
    'a PNG with a page of HTML behind it',
    joined(DISC, bytesOf('<script>alert(1)</script>')),
    'png good, trimmed',
  ],
  ['a PNG with a ZIP behind it', joined(DISC, bytesOf('PK\u0003\u0004')), 'png good, trimmed'],
  [
    'a white PNG',
    png({ width: 300, height: 300, raw: lines(300, 300, 3, () => 255) }),
    'refused: logo-size blank',
  ],
  [
    'a wholly transparent PNG',
    png({ width: 300, height: 300, colourType: 6, raw: lines(300, 300, 4, () => 0) }),
    'refused: logo-size blank',
  ],
  ['a PNG of few pixels', disc(100), 'refused: logo-picture too-few-pixels'],
  ['a PNG of hardly enough pixels', disc(200), 'png acceptable, soft-edges, trimmed'],
  [
    'a PNG of 16 bits',
    png({ width: 300, height: 300, depth: 16, raw: lines(300, 300, 3, () => 0x1234, 16) }),
    'png good',
  ],
  ['a plain JPEG', JPEG, 'jpeg acceptable, soft-edges, trimmed'],
  [
    'a progressive JPEG',
    jpeg({ ...big, components: 3, valueAt: square, isProgressive: true }),
    'jpeg acceptable, soft-edges, trimmed',
  ],
  [
    'a grey JPEG',
    jpeg({ ...big, components: 1, valueAt: square }),
    'jpeg acceptable, soft-edges, trimmed',
  ],
  [
    'a CMYK JPEG of Adobe',
    jpeg({ ...big, components: 4, valueAt: () => 55, before: [adobe(0)] }),
    'jpeg good',
  ],
  [
    'a YCCK JPEG of Adobe',
    jpeg({ ...big, components: 4, valueAt: () => 55, before: [adobe(2)] }),
    'jpeg good',
  ],
  [
    'a JPEG that lies on its side',
    jpeg({ ...big, components: 1, valueAt: square, before: [exif(6)] }),
    'jpeg good, trimmed',
  ],
  [
    'a JPEG header of 30,000 × 30,000 pixels',
    jpeg({ ...big, components: 3, valueAt: square, told: huge }),
    'refused: logo-picture too-many-pixels',
  ],
  [
    'a JPEG without a pixel',
    jpeg({ ...big, components: 3, valueAt: square, told: { width: 0, height: 9 } }),
    'refused: logo-picture no-pixels',
  ],
  [
    'a JPEG without loss',
    jpeg({ ...big, components: 3, valueAt: square, frame: 0xc3 }),
    'refused: logo-picture rare-jpeg',
  ],
  [
    'a JPEG coded in arithmetic',
    jpeg({ ...big, components: 3, valueAt: square, frame: 0xc9 }),
    'refused: logo-picture rare-jpeg',
  ],
  ['a cut off JPEG', JPEG.subarray(0, JPEG.length - 40), 'refused: logo-file damaged'],
  ['the first bytes of a JPEG', JPEG.subarray(0, 3), 'refused: logo-file damaged'],
  [
    'a JPEG without a picture',
    joined(Uint8Array.of(0xff, 0xd8), segment(0xe0, [1]), Uint8Array.of(0xff, 0xd9)),
    'refused: logo-file damaged',
  ],
  [
    'a JPEG with a script behind it',
    joined(JPEG, bytesOf('<script>alert(1)</script>')),
    'jpeg acceptable, soft-edges, trimmed',
  ],
  ['a JPEG called SVG', JPEG, 'jpeg acceptable, other-name, soft-edges, trimmed', 'logo.svg'],
  [
    'a drawing behind a JPEG’s first bytes',
    joined(Uint8Array.of(0xff, 0xd8, 0xff), svg('')),
    'refused: logo-file damaged',
  ],
]
