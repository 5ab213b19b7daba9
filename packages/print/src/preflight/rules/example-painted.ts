import { type Area, grown } from '../area.ts'
import type { ColourSpace, Inks } from '../file/colour-space.ts'
import type {
  Paint,
  PaintedFill,
  PaintedImage,
  PaintedStroke,
  PaintedText,
} from '../painted/painted.ts'

/** A colour space by its family, as an example has it. */
export const space = (
  family: ColourSpace['family'],
  components: number,
  colorants: readonly string[] = [],
): ColourSpace => ({ family, components, colorants, base: null })

/** A paint of inks from 0 to 1. */
export const inks = (cyan: number, magenta: number, yellow: number, black: number): Paint => ({
  space: space('DeviceCMYK', 4),
  inks: { cyan, magenta, yellow, black, spots: {} },
})

const ALL: Inks = { cyan: 1, magenta: 1, yellow: 1, black: 1, spots: {} }

export const BLACK = inks(0, 0, 0, 1)
export const BLUE = inks(1, 0.7, 0, 0.35)
export const PAPER = inks(0, 0, 0, 0)
export const REGISTRATION: Paint = { space: space('Separation', 1, ['All']), inks: ALL }
export const GREY: Paint = {
  space: space('DeviceGray', 1),
  inks: { cyan: 0, magenta: 0, yellow: 0, black: 0.5, spots: {} },
}
export const SCREEN: Paint = { space: space('DeviceRGB', 3), inks: null }

const PLAIN = {
  overprints: false,
  overprintMode: 0,
  alpha: 1,
  blendMode: 'Normal',
  hasSoftMask: false,
} as const

/** Where an operator stands on the first page. */
const at = (name: string, page = 1) => ({
  page,
  objects: [{ kind: 'operator' as const, name, byte: 12 }],
})

/** A point in mm. */
const POINT_MM = 25.4 / 72

/** A line of text; half an em a letter is about what fonts take. */
export function text(words: string, change: Partial<PaintedText> = {}): PaintedText {
  const { sizePt = 11, baseline = { x: 12, y: 20 } } = change
  const em = sizePt * POINT_MM
  return {
    ...PLAIN,
    kind: 'text',
    area: {
      x: baseline.x,
      y: baseline.y - 0.8 * em,
      width: words.length * em * 0.5,
      height: em,
    },
    place: at('Tj'),
    paint: BLACK,
    text: words,
    font: 'ABCDEF+SourceSans3-Regular',
    sizePt,
    isVisible: true,
    baseline,
    ...change,
  }
}

/** A rectangle that is filled. */
export function fill(
  area: Area,
  paint: Paint = BLACK,
  change: Partial<PaintedFill> = {},
): PaintedFill {
  return {
    ...PLAIN,
    kind: 'fill',
    area,
    place: at('f'),
    paint,
    thinnestPt: Math.min(area.width, area.height) / POINT_MM,
    isRectangle: true,
    parts: [area],
    ...change,
  }
}

/** A straight line. */
export function stroke(widthPt: number, change: Partial<PaintedStroke> = {}): PaintedStroke {
  const { area = { x: 50, y: 50, width: 10, height: widthPt * POINT_MM } } = change
  return {
    ...PLAIN,
    kind: 'stroke',
    area,
    parts: [area],
    place: at('S'),
    paint: BLACK,
    widthPt,
    ...change,
  }
}

/** A picture. */
export function picture(ppi: number, change: Partial<PaintedImage> = {}): PaintedImage {
  return {
    ...PLAIN,
    kind: 'image',
    area: { x: 50, y: 20, width: 20, height: 15 },
    place: at('Do'),
    paint: { space: space('DeviceCMYK', 4), inks: null },
    pixels: { width: 200, height: 150 },
    ppi,
    bitsPerComponent: 8,
    isMask: false,
    ...change,
  }
}

/** Crop marks of a trim, 5 mm long, so many mm away from it: one path, as programs paint them. */
export function cropMarks(trim: Area, offset: number, paint: Paint = REGISTRATION): PaintedFill {
  const [right, bottom] = [trim.x + trim.width, trim.y + trim.height]
  const thin = 0.09
  const half = thin / 2
  const parts = [
    ...[trim.x, right].flatMap((x) =>
      [trim.y - offset - 5, bottom + offset].map((y) => ({
        x: x - half,
        y,
        width: thin,
        height: 5,
      })),
    ),
    ...[trim.y, bottom].flatMap((y) =>
      [trim.x - offset - 5, right + offset].map((x) => ({
        x,
        y: y - half,
        width: 5,
        height: thin,
      })),
    ),
  ]
  const all = grown(trim, offset + 5)
  return fill(all, paint, { isRectangle: false, thinnestPt: all.height / POINT_MM, parts })
}
