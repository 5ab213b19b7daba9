import { type PDFDict, PDFRawStream } from 'pdf-lib'
import { type Matrix, moved } from '../../content-stream/matrix.ts'
import type { Operation } from '../../content-stream/operations.ts'
import { type Area, boundsOf } from '../area.ts'
import type { ColourSpace } from '../file/colour-space.ts'
import { readColourSpace, UNKNOWN_SPACE } from '../file/colour-spaces.ts'
import { dictAt, isTrueAt, nameAt, numberAt, valueAt } from '../file/pdf-values.ts'
import { filtersOf } from '../file/reading-budget.ts'
import { nameValue } from './name-value.ts'

/** A picture before it has a place. */
export interface Picture {
  readonly pixels: { readonly width: number; readonly height: number }
  readonly bitsPerComponent: number
  readonly isMask: boolean
  /** None where the current colour goes through a mask. */
  readonly space: ColourSpace | undefined
  readonly hasSoftMask: boolean
  /** What is decoded for it, its masks included: a stream is decoded once, data in the content each time. */
  readonly decoded: { readonly what: object; readonly cost: number }
}

/** How long a pixel takes to decode, against one of CMYK of 8 bits: a bit, colours that are computed, and filters that compute. */
const BIT = 0.2
const COMPUTED = 2.5
const COMPUTING = 5
const COMPUTED_FAMILIES = new Set(['DeviceN', 'Lab'])
const COMPUTING_FILTERS = new Set(['JPXDecode', 'JBIG2Decode'])

const MM_PER_INCH = 25.4

/** The picture that resources have under a name; undefined when that is a form, or nothing. */
export function namedPicture(resources: PDFDict | undefined, name: string): Picture | undefined {
  const stream = valueAt(dictAt(resources, 'XObject'), name)
  if (!(stream instanceof PDFRawStream) || nameAt(stream.dict, 'Subtype') !== 'Image')
    return undefined
  const { dict } = stream
  const isMask = isTrueAt(dict, 'ImageMask')
  const space = valueAt(dict, 'ColorSpace')
  return {
    pixels: { width: numberAt(dict, 'Width') ?? 0, height: numberAt(dict, 'Height') ?? 0 },
    bitsPerComponent: isMask ? 1 : (numberAt(dict, 'BitsPerComponent') ?? 8),
    isMask,
    // JPEG 2000 may keep its space to itself.
    space: isMask
      ? undefined
      : space === undefined
        ? UNKNOWN_SPACE
        : readColourSpace(space, resources),
    hasSoftMask: valueAt(dict, 'SMask') !== undefined,
    decoded: { what: dict, cost: decodingCost(stream, resources) },
  }
}

/** What it costs to decode a picture and its masks, in pixels of CMYK. */
function decodingCost(
  stream: PDFRawStream,
  resources: PDFDict | undefined,
  isMask = false,
): number {
  const { dict } = stream
  const pixels = Math.abs((numberAt(dict, 'Width') ?? 0) * (numberAt(dict, 'Height') ?? 0))
  const masks = ['SMask', 'Mask'].map((key) => valueAt(dict, key))
  const { family } = readColourSpace(valueAt(dict, 'ColorSpace'), resources)
  const isBit = isTrueAt(dict, 'ImageMask') || numberAt(dict, 'BitsPerComponent') === 1
  const each = filtersOf(stream).some((filter) => COMPUTING_FILTERS.has(filter))
    ? COMPUTING
    : COMPUTED_FAMILIES.has(family)
      ? COMPUTED
      : isBit
        ? BIT
        : 1
  return masks.reduce(
    (sum: number, mask) =>
      // A mask has no masks.
      mask instanceof PDFRawStream && !isMask ? sum + decodingCost(mask, resources, true) : sum,
    pixels * each,
  )
}

/** The picture that stands in the content itself, by the entries before ID (ISO 32000-1, 8.9.7). */
export function inlinePicture(operation: Operation, resources: PDFDict | undefined): Picture {
  const { operands } = operation
  const entries = new Map<string, string>()
  for (let i = 0; i + 1 < operands.length; i += 2) {
    entries.set(operands[i]?.text.slice(1) ?? '', operands[i + 1]?.text ?? '')
  }
  const entry = (short: string, long: string) => entries.get(short) ?? entries.get(long)
  const isMask = entry('IM', 'ImageMask') === 'true'
  const space = entry('CS', 'ColorSpace')
  const pixels = {
    width: Number(entry('W', 'Width')) || 0,
    height: Number(entry('H', 'Height')) || 0,
  }
  return {
    pixels,
    bitsPerComponent: isMask ? 1 : Number(entry('BPC', 'BitsPerComponent')) || 8,
    isMask,
    space: isMask ? undefined : readColourSpace(nameValue(space?.slice(1)), resources),
    hasSoftMask: false,
    decoded: { what: operation, cost: Math.abs(pixels.width * pixels.height) },
  }
}

/** Where a picture stands, and how fine it comes out: it fills the unit square of user space. */
export function unitSquare(
  toMm: Matrix,
  { width, height }: Picture['pixels'],
): { bounds: Area; ppi: number } {
  const [a, b, c, d] = toMm
  const across = pixelsPerInch(width, Math.hypot(a, b))
  const down = pixelsPerInch(height, Math.hypot(c, d))
  const corners = [moved(toMm, 0, 0), moved(toMm, 1, 0), moved(toMm, 0, 1), moved(toMm, 1, 1)]
  return { bounds: boundsOf(corners), ppi: Math.min(across, down) }
}

/** A picture that has no size on the page is as fine as can be. */
const pixelsPerInch = (pixels: number, mm: number) =>
  mm > 0 ? (pixels / mm) * MM_PER_INCH : Number.POSITIVE_INFINITY
