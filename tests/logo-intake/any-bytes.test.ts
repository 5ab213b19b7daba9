import { logoSchema } from '@flyer-open-data/flyer'
import { LOGO_ENGLISH, LOGO_FRENCH, tellLogo } from '@flyer-open-data/print/logo-intake'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { take } from './intake.ts'
import { jpeg } from './make-jpeg.ts'
import { pdf, redRectangle } from './make-pdf.ts'
import { disc } from './make-png.ts'
import { bytesOf, svg } from './make-svg.ts'

/** Any bytes come to a logo as its schema asks for it, or to findings; both have words. */
async function comesToSomething(bytes: Uint8Array): Promise<void> {
  const taken = await take(bytes)
  if ('logo' in taken) expect(logoSchema.safeParse(taken.logo).success).toBe(true)
  else expect(taken.findings.length).toBeGreaterThan(0)
  for (const words of [LOGO_FRENCH, LOGO_ENGLISH]) {
    expect(tellLogo(words, taken).sentence).toMatch(/^\p{Lu}.*\.$/u)
  }
}

/** A file with some of its bytes changed, and perhaps cut off. */
const damaged = (file: Uint8Array) =>
  fc
    .record({
      flips: fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { maxLength: 6 }),
      length: fc.oneof(fc.constant(file.length), fc.nat(file.length)),
    })
    .map(({ flips, length }) => {
      const bytes = file.slice()
      for (const [at, value] of flips) bytes[at] = value
      return bytes.subarray(0, length)
    })

const NAMES = [
  'g',
  'path',
  'rect',
  'circle',
  'use',
  'svg',
  'symbol',
  'clipPath',
  'style',
  'text',
  'line',
]
const ATTRIBUTES = [
  'd',
  'x',
  'width',
  'height',
  'r',
  'transform',
  'fill',
  'stroke',
  'opacity',
  'href',
  'id',
]
const ATTRIBUTES_TOO = [
  'viewBox',
  'class',
  'style',
  'clip-path',
  'stroke-width',
  'points',
  'x2',
  'rx',
]
const VALUES = [
  '0',
  '1e9',
  '-5',
  '10',
  '50%',
  'NaN',
  'red',
  'none',
  '#a',
  'url(#a)',
  'a',
  'M0 0h9v9z',
]
const VALUES_TOO = [
  'M0 0a1 1 0 0120 9',
  'scale(0)',
  'rotate(45)',
  '0 0 10 10',
  '.5',
  'fill:red',
  '#fff',
  '3 4 5',
]

/** Elements in elements whose attributes may make sense. */
const elements = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc
    .record({
      name: fc.constantFrom(...NAMES),
      attributes: fc.uniqueArray(
        fc.tuple(
          fc.constantFrom(...ATTRIBUTES, ...ATTRIBUTES_TOO),
          fc.oneof(fc.constantFrom(...VALUES, ...VALUES_TOO), fc.string()),
        ),
        { selector: ([name]) => name, maxLength: 6 },
      ),
      children: fc.oneof(
        { maxDepth: 3 },
        fc.constant<string[]>([]),
        fc.array(tie('tree'), { maxLength: 4 }),
      ),
    })
    .map(({ name, attributes, children }) => {
      const escaped = (value: string) => value.replace(/[&<"\p{C}]/gu, '_')
      const told = attributes.map(([key, value]) => ` ${key}="${escaped(value)}"`)
      return `<${name}${told.join('')}>${children.join('')}</${name}>`
    }),
})).tree

const JPEG = jpeg({ columns: 60, rows: 30, components: 3, valueAt: (x) => (x % 9 ? 90 : 250) })

describe('whatever somebody hands in comes to a logo or to findings', () => {
  it('any bytes', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), comesToSomething), {
      numRuns: 300,
    })
  })

  it('any text in an SVG', async () => {
    const drawings = fc.string({ unit: 'grapheme', maxLength: 200 }).map((text) => svg(text))
    await fc.assert(fc.asyncProperty(drawings, comesToSomething), { numRuns: 300 })
  })

  it('any elements', async () => {
    const drawings = fc.array(elements, { maxLength: 5 }).map((all) => svg(all.join('')))
    await fc.assert(fc.asyncProperty(drawings, comesToSomething), { numRuns: 600 })
  })

  it('any path', async () => {
    const steps = fc.array(
      fc.tuple(
        fc.constantFrom(...'MmLlHhVvCcSsQqTtAaZz'),
        fc.array(fc.double({ min: -99, max: 99 })),
      ),
    )
    const drawings = steps.map((all) => {
      const d = all.map(([letter, numbers]) => letter + numbers.join(' ')).join('')
      return svg(`<path d="M9 9${d}" stroke="red" stroke-width="3" stroke-linejoin="round"/>`)
    })
    await fc.assert(fc.asyncProperty(drawings, comesToSomething), { numRuns: 300 })
  })

  it.each([
    ['PNG', async () => disc(60), 200],
    ['JPEG', async () => JPEG, 60],
    ['PDF', () => pdf(redRectangle), 40],
    ['SVG', async () => bytesOf('<svg viewBox="0 0 9 9"><path d="M0 0C1 2 3 4 5 6z"/></svg>'), 300],
  ])('a damaged %s', async (_, make, numRuns) => {
    await fc.assert(fc.asyncProperty(damaged(await make()), comesToSomething), { numRuns })
  })
})
