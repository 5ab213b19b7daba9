import { IDENTITY, type Matrix, product } from '../../content-stream/matrix.ts'
import { refuseLogo, shown } from '../refuse-logo.ts'
import { isWithin } from './numbers.ts'

type Numbers = readonly number[]

const turned = (degrees: number): Matrix => {
  const angle = ((degrees % 360) * Math.PI) / 180
  return [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0]
}
const shifted = (x: number, y: number): Matrix => [1, 0, 0, 1, x, y]
const slanted = (degrees: number) => Math.tan((degrees * Math.PI) / 180)

/** The functions of the transform attribute (SVG 1.1, 7.6), with the numbers that each may take. */
const FUNCTIONS: Readonly<
  Record<string, { readonly takes: Numbers; readonly matrix: (numbers: Numbers) => Matrix }>
> = {
  matrix: {
    takes: [6],
    matrix: ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]) => [a, b, c, d, e, f],
  },
  translate: { takes: [1, 2], matrix: ([x = 0, y = 0]) => shifted(x, y) },
  translatex: { takes: [1], matrix: ([x = 0]) => shifted(x, 0) },
  translatey: { takes: [1], matrix: ([y = 0]) => shifted(0, y) },
  scale: { takes: [1, 2], matrix: ([x = 1, y = x]) => [x, 0, 0, y, 0, 0] },
  rotate: {
    takes: [1, 3],
    matrix: ([angle = 0, x = 0, y = 0]) =>
      product(product(shifted(-x, -y), turned(angle)), shifted(x, y)),
  },
  skewx: { takes: [1], matrix: ([angle = 0]) => [1, 0, slanted(angle), 1, 0, 0] },
  skewy: { takes: [1], matrix: ([angle = 0]) => [1, slanted(angle), 0, 1, 0, 0] },
}

/** In characters: no program writes more. */
const LONGEST = 5000

/**
 * The matrix of a transform attribute.
 * @throws ContentError when it is none
 */
export function readTransform(value: string): Matrix {
  const refuse = () => refuseLogo('logo-drawing', 'bad-transform', { value: shown(value) })
  let matrix = IDENTITY
  const text = value.replace(/\s+/g, ' ').trim()
  if (text.length > LONGEST) return refuse()
  const rest = text.replace(
    / ?,? ?([a-zA-Z]+) ?\(([^()]*)\) ?/g,
    (_, name: string, given: string) => {
      const known = FUNCTIONS[name.toLowerCase()]
      const numbers = given
        .trim()
        .split(/\s*,\s*|\s+/)
        // CSS writes units that change nothing here.
        .map((part) =>
          Number(/^[+-]?[\d.]+(?:e[+-]?\d+)?(?=(?:px|deg)?$)/i.exec(part)?.[0] ?? Number.NaN),
        )
      if (!known?.takes.includes(numbers.length) || !numbers.every(isWithin)) return refuse()
      matrix = product(known.matrix(numbers), matrix)
      return ''
    },
  )
  const isDone = rest.trim() === '' || rest.trim() === 'none'
  return isDone && matrix.every(isWithin) ? matrix : refuse()
}
