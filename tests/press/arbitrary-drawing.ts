import { INKS, type InkName, screenColour } from '@flyer-open-data/ui'
import fc from 'fast-check'
import type { PDFDocument, PDFRef } from 'pdf-lib'
import { addForm, type SmallPage } from '../../packages/print/src/testing/small-pdf.ts'

/** A part of a drawing: operators, a group between q and Q, or a form that is drawn twice. */
type Part =
  | { readonly kind: 'operators'; readonly text: string }
  | { readonly kind: 'group'; readonly parts: readonly Part[] }
  | {
      readonly kind: 'form'
      readonly matrix: readonly number[]
      readonly move: readonly number[]
      readonly parts: readonly Part[]
    }

/** What a page shows, in the screen colours of inks. */
export type Drawing = readonly Part[]

const operators = (text: string): Part => ({ kind: 'operators', text })
const WIDTH = 200
const HEIGHT = 100

const rgbOf = (ink: InkName) =>
  [1, 3, 5].map((i) => Number.parseInt(screenColour(ink).slice(i, i + 2), 16) / 255)

/** Every way to choose the colour of a fill, from its components; g is for greys alone. */
const MANNERS: readonly ((rgb: string) => string)[] = [
  (rgb) => `${rgb} rg`,
  (rgb) => (new Set(rgb.split(' ')).size === 1 ? `${rgb.split(' ')[0]} g` : `${rgb} rg`),
  (rgb) => `/DeviceRGB cs ${rgb} scn`,
  (rgb) => `/Screen cs ${rgb} sc`,
  // A group between the space and its colour, with a colour of its own.
  (rgb) => `/DeviceRGB cs q ${rgb} rg 0 0 9 9 re f Q ${rgb} scn`,
]
const strokeOf = (fill: string) =>
  fill
    .replaceAll(/\b(rg|g|cs|scn|sc)\b/g, (operator) => operator.toUpperCase())
    .replace('f Q', 'S Q')

const ink = fc
  .record({
    name: fc.constantFrom(...(Object.keys(INKS) as InkName[])),
    manner: fc.constantFrom(...MANNERS),
    isStroke: fc.boolean(),
  })
  .map(({ name, manner, isStroke }) => {
    const fill = manner(rgbOf(name).join(' '))
    return operators(isStroke ? strokeOf(fill) : fill)
  })

/**
 * Places to a hundredth of a point, none likelier than another: two that agree in x or y may make an
 * area of nothing, of which PDFium shows a hair in a quarter of its colour.
 */
const between = (min: number, max: number) =>
  fc.noBias(fc.integer({ min: min * 100, max: max * 100 })).map((hundredths) => hundredths / 100)
const point = fc
  .tuple(between(-10, WIDTH + 10), between(-10, HEIGHT + 10))
  .map((at) => at.join(' '))

const segment = fc.oneof(
  point.map((to) => `${to} l`),
  fc.tuple(point, point, point).map((points) => `${points.join(' ')} c`),
  fc.tuple(point, point).map((points) => `${points.join(' ')} v`),
  fc.tuple(point, point).map((points) => `${points.join(' ')} y`),
)
const subpath = fc.oneof(
  fc
    .tuple(point, fc.array(segment, { minLength: 2, maxLength: 4 }), fc.constantFrom('', ' h'))
    .map(([start, segments, end]) => `${start} m ${segments.join(' ')}${end}`),
  fc
    .tuple(point, fc.integer({ min: 5, max: 120 }), fc.integer({ min: 5, max: 80 }))
    .map(([at, width, height]) => `${at} ${width} ${height} re`),
)
const subpaths = fc.array(subpath, { minLength: 1, maxLength: 2 }).map((all) => all.join(' '))
const shape = fc
  .tuple(subpaths, fc.constantFrom('f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*'))
  .map(([path, paint]) => operators(`${path} ${paint}`))

/**
 * Matrices that keep rectangles upright: PDFium smooths the edge of any other clip, and a smoothed
 * pixel has the colour of no ink.
 */
const matrix = fc
  .tuple(
    fc.integer({ min: 10, max: 30 }),
    fc.constantFrom([1, 0, 0, 1], [-1, 0, 0, 1], [1, 0, 0, -1], [0, 1, -1, 0], [0, -1, 1, 0]),
    fc.constantFrom([0, 0], [WIDTH, 0], [WIDTH / 2, HEIGHT], [20, 10]),
  )
  .map(([scale, turn, move]) => [...turn.map((value) => (value * scale) / 20), ...move])

const setting = fc
  .oneof(
    fc.integer({ min: 0, max: 30 }).map((width) => `${width / 2} w`),
    fc.constantFrom('0 J', '1 J', '2 J', '0 j', '1 j', '2 j', '3 M', '[] 0 d', '[6 3] 2 d', '1 i'),
    matrix.map((values) => `${values.join(' ')} cm`),
  )
  .map(operators)

const clip = fc
  .tuple(point, fc.integer({ min: 20, max: 150 }), fc.constantFrom('W', 'W*'))
  .map(([at, size, rule]) => operators(`${at} ${size} ${size} re ${rule} n`))

/** A group that is turned and skewed, and clips nothing. */
const skewed = fc
  .tuple(
    fc.integer({ min: -12, max: 12 }),
    fc.integer({ min: -12, max: 12 }),
    fc.array(fc.oneof(shape, ink), { minLength: 1, maxLength: 4 }),
  )
  .map(
    ([b, c, parts]): Part => ({
      kind: 'group',
      parts: [operators(`0.9 ${b / 20} ${c / 20} 0.8 30 10 cm`), ...parts],
    }),
  )

/** Drawings without text: paths, settings, groups and forms within each other, in every ink. */
export const drawing: fc.Arbitrary<Drawing> = fc.letrec<{ parts: Part[]; part: Part }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 4, arbitrary: shape },
    { weight: 4, arbitrary: ink },
    { weight: 2, arbitrary: setting },
    { weight: 2, arbitrary: skewed },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.option(clip), tie('parts'))
        .map(([path, parts]): Part => ({ kind: 'group', parts: path ? [path, ...parts] : parts })),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('form' as const),
        matrix,
        move: fc.tuple(between(-20, 90), between(-20, 40)),
        parts: tie('parts'),
      }),
    },
  ),
  parts: fc.array(tie('part'), { minLength: 1, maxLength: 8 }),
})).parts

/** Writes a drawing as the page of a small PDF. */
export function drawPage(document: PDFDocument, parts: Drawing): SmallPage {
  const forms: Record<string, PDFRef> = {}
  const resources = { XObject: forms, ColorSpace: { Screen: 'DeviceRGB' } }
  const content = parts.map((part) => write(document, part, forms)).join('\n')
  return { content, resources }
}

function write(document: PDFDocument, part: Part, forms: Record<string, PDFRef>): string {
  if (part.kind === 'operators') return part.text
  if (part.kind === 'group') {
    return `q\n${part.parts.map((inner) => write(document, inner, forms)).join('\n')}\nQ`
  }
  const { content, resources = {} } = drawPage(document, part.parts)
  const name = `X${Object.keys(forms).length + 1}`
  forms[name] = addForm(document, content, {
    Resources: resources,
    Matrix: part.matrix,
    BBox: [0, 0, WIDTH, HEIGHT],
  })
  return `/${name} Do q 1 0 0 1 ${part.move.join(' ')} cm /${name} Do Q`
}
