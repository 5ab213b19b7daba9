import type { Matrix } from '../../content-stream/matrix.ts'
import { unitArc } from '../outlines/arc.ts'
import { type Contour, type Point, polygon } from '../outlines/contour.ts'
import { refuseLogo, shown } from '../refuse-logo.ts'
import type { Budget } from './budget.ts'
import { lengthOf, numbersIn } from './numbers.ts'
import { readPath } from './read-path.ts'

/** The room that percentages of an element stand for, in user units. */
export interface Room {
  readonly width: number
  readonly height: number
}

type Attributes = ReadonlyMap<string, string>

/** What an element draws, before it is filled or stroked (SVG 2, 10.2–10.7); undefined when it is no shape. */
export function shapeOf(
  name: string,
  attributes: Attributes,
  room: Room,
  budget: Budget,
): Contour[] | undefined {
  const diagonal = Math.sqrt((room.width ** 2 + room.height ** 2) / 2)
  const wholes: Readonly<Record<string, number>> = {
    x: room.width,
    cx: room.width,
    rx: room.width,
    width: room.width,
    x1: room.width,
    x2: room.width,
    y: room.height,
    cy: room.height,
    ry: room.height,
    height: room.height,
    y1: room.height,
    y2: room.height,
  }
  const given = (attribute: string) => {
    const value = attributes.get(attribute)
    return value === undefined || value.trim() === 'auto'
      ? undefined
      : lengthOf(value, attribute, wholes[attribute] ?? diagonal)
  }
  const length = (attribute: string) => given(attribute) ?? 0
  switch (name) {
    case 'path':
      return readPath(attributes.get('d')?.replace(/^\s*none\s*$/, '') ?? '', budget)
    case 'rect':
      return rectangle(
        length('x'),
        length('y'),
        length('width'),
        length('height'),
        given('rx'),
        given('ry'),
      )
    case 'circle':
      return ellipse([length('cx'), length('cy')], length('r'), length('r'))
    case 'ellipse':
      return ellipse(
        [length('cx'), length('cy')],
        given('rx') ?? length('ry'),
        given('ry') ?? length('rx'),
      )
    case 'line':
      return [
        polygon(
          [
            [length('x1'), length('y1')],
            [length('x2'), length('y2')],
          ],
          false,
        ),
      ]
    case 'polyline':
    case 'polygon':
      return corners(attributes.get('points') ?? '', name === 'polygon', budget)
    default:
      return undefined
  }
}

function rectangle(
  x: number,
  y: number,
  width: number,
  height: number,
  givenRx?: number,
  givenRy?: number,
): Contour[] {
  if (width <= 0 || height <= 0) return []
  const rx = Math.min(Math.max(0, givenRx ?? givenRy ?? 0), width / 2)
  const ry = Math.min(Math.max(0, givenRy ?? givenRx ?? 0), height / 2)
  const [right, bottom] = [x + width, y + height]
  if (rx === 0 || ry === 0)
    return [
      polygon([
        [x, y],
        [right, y],
        [right, bottom],
        [x, bottom],
      ]),
    ]
  const corner = (cx: number, cy: number, first: number) =>
    unitArc(first, Math.PI / 2, [rx, 0, 0, ry, cx, cy])
  return [
    {
      start: [x + rx, y],
      segments: [
        { to: [right - rx, y] },
        ...corner(right - rx, y + ry, -Math.PI / 2),
        { to: [right, bottom - ry] },
        ...corner(right - rx, bottom - ry, 0),
        { to: [x + rx, bottom] },
        ...corner(x + rx, bottom - ry, Math.PI / 2),
        { to: [x, y + ry] },
        ...corner(x + rx, y + ry, Math.PI),
      ],
      isClosed: true,
    },
  ]
}

function ellipse([cx, cy]: Point, rx: number, ry: number): Contour[] {
  if (rx <= 0 || ry <= 0) return []
  const matrix: Matrix = [rx, 0, 0, ry, cx, cy]
  return [{ start: [cx + rx, cy], segments: unitArc(0, 2 * Math.PI, matrix), isClosed: true }]
}

function corners(value: string, isClosed: boolean, budget: Budget): Contour[] {
  const numbers = numbersIn(value, 'points')
  if (numbers.length % 2 !== 0) {
    refuseLogo('logo-drawing', 'bad-number', { attribute: 'points', value: shown(value) })
  }
  const points = Array.from({ length: numbers.length / 2 }, (_, i): Point => {
    budget.takeCommand()
    return [numbers[2 * i] ?? 0, numbers[2 * i + 1] ?? 0]
  })
  return points.length < 2 ? [] : [polygon(points, isClosed)]
}
