import { POINTS_PER_MM } from '@flyer-open-data/flyer'
import { decodePDFRawStream, PDFArray, type PDFPage, PDFRawStream, PDFStream } from 'pdf-lib'
import type { Area } from './rectangles.ts'

/** How far what is painted may be from what was asked, in mm: numbers in a PDF are rounded. */
export const PAINT_TOLERANCE_MM = 0.003

/** A closed part of a filled path: two that turn opposite ways make a ring, not a disc. */
export interface PaintedShape extends Area {
  readonly turns: 'clockwise' | 'anticlockwise'
}

/** What a page of a PDF paints, in mm from the top left corner of its media. */
export interface PaintedPage {
  /** The bounding box of each closed part of each filled path, cut to the clip in force. */
  readonly shapes: readonly PaintedShape[]
  /** Where each stretch of text starts. */
  readonly texts: readonly { readonly x: number; readonly y: number }[]
}

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]
type Point = readonly [x: number, y: number]
type Box = readonly [left: number, bottom: number, right: number, top: number]

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]
const EVERYWHERE: Box = [-1e6, -1e6, 1e6, 1e6]

/** The matrix that applies `first`, then `second`. */
const then = (first: Matrix, second: Matrix): Matrix => {
  const [a, b, c, d, e, f] = first
  const [A, B, C, D, E, F] = second
  return [
    a * A + b * C,
    a * B + b * D,
    c * A + d * C,
    c * B + d * D,
    e * A + f * C + E,
    e * B + f * D + F,
  ]
}

const apply = ([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point => [
  a * x + c * y + e,
  b * x + d * y + f,
]

const boundsOf = (points: readonly Point[]): Box => [
  Math.min(...points.map(([x]) => x)),
  Math.min(...points.map(([, y]) => y)),
  Math.max(...points.map(([x]) => x)),
  Math.max(...points.map(([, y]) => y)),
]

/** Which way an outline turns, y upwards. */
function turnOf(outline: readonly Point[]): PaintedShape['turns'] {
  const [origin = [0, 0]] = outline
  let area = 0
  for (const [i, [x, y]] of outline.entries()) {
    const [nextX, nextY] = outline[i + 1] ?? origin
    area += x * nextY - nextX * y
  }
  return area < 0 ? 'clockwise' : 'anticlockwise'
}

const common = (a: Box, b: Box): Box => [
  Math.max(a[0], b[0]),
  Math.max(a[1], b[1]),
  Math.min(a[2], b[2]),
  Math.min(a[3], b[3]),
]

/** The operators of a page, each with its numbers; strings, arrays and names are left out. */
function* operatorsOf(page: PDFPage): Generator<{ operator: string; numbers: number[] }> {
  let numbers: number[] = []
  for (const [token] of contentOf(page).matchAll(/<[^>]*>|\([^)]*\)|[[\]]|\/?[^\s[\]<>()/]+/g)) {
    if (/^[-+.\d]/.test(token)) numbers.push(Number(token))
    else if (/^[a-zA-Z'"*]+$/.test(token)) {
      yield { operator: token, numbers }
      numbers = []
    }
  }
}

function contentOf(page: PDFPage): string {
  const contents = page.node.Contents()
  const streams = contents instanceof PDFArray ? contents.asArray() : [contents]
  return streams
    .map((entry) => {
      const stream = page.doc.context.lookup(entry, PDFStream)
      if (!(stream instanceof PDFRawStream)) throw new TypeError('not a stream of a read file')
      return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
    })
    .join('\n')
}

/** Reads what a page paints: filled paths and texts, as react-pdf writes them. */
export function readPaintedPage(page: PDFPage): PaintedPage {
  const shapes: PaintedShape[] = []
  const texts: Area[] = []
  const height = page.getMediaBox().height
  const toArea = ([left, bottom, right, top]: Box): Area => ({
    x: left / POINTS_PER_MM,
    y: (height - top) / POINTS_PER_MM,
    width: (right - left) / POINTS_PER_MM,
    height: (top - bottom) / POINTS_PER_MM,
  })

  let state: { matrix: Matrix; clip: Box } = { matrix: IDENTITY, clip: EVERYWHERE }
  const saved: (typeof state)[] = []
  let textMatrix: Matrix = IDENTITY
  let path: Point[][] = []
  let clips = false

  const addPoints = (numbers: readonly number[]) => {
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      path.at(-1)?.push(apply(state.matrix, [numbers[i] ?? 0, numbers[i + 1] ?? 0]))
    }
  }
  const endPath = () => {
    if (clips) state = { ...state, clip: common(state.clip, boundsOf(path.flat())) }
    path = []
    clips = false
  }

  for (const { operator, numbers } of operatorsOf(page)) {
    switch (operator) {
      case 'q':
        saved.push(state)
        break
      case 'Q':
        state = saved.pop() ?? state
        break
      case 'cm':
        state = { ...state, matrix: then(numbers as unknown as Matrix, state.matrix) }
        break
      case 'm':
        path.push([])
        addPoints(numbers)
        break
      case 'l':
      case 'c':
      case 'v':
      case 'y':
        addPoints(numbers)
        break
      case 're': {
        const [x = 0, y = 0, width = 0, depth = 0] = numbers
        path.push([])
        addPoints([x, y, x + width, y + depth])
        break
      }
      case 'W':
      case 'W*':
        clips = true
        break
      case 'n':
        endPath()
        break
      case 'f':
      case 'f*':
      case 'S':
      case 'B':
        for (const part of path) {
          const [left, bottom, right, top] = common(boundsOf(part), state.clip)
          if (left < right && bottom < top) {
            shapes.push({ ...toArea([left, bottom, right, top]), turns: turnOf(part) })
          }
        }
        endPath()
        break
      case 'Tm':
        textMatrix = numbers as unknown as Matrix
        break
      case 'Tj':
      case 'TJ': {
        const [x, y] = apply(then(textMatrix, state.matrix), [0, 0])
        texts.push(toArea([x, y, x, y]))
        break
      }
    }
  }
  return { shapes, texts }
}
