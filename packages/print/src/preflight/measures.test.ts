import { describe, expect, it } from 'vitest'
import { measuresOf } from './measures.ts'
import type { Painted } from './painted/painted.ts'
import { BLUE, fill, inks, stroke, text } from './rules/example-painted.ts'
import { example } from './rules/examples.ts'

/** What is measured in a sound file whose first page paints these alone. */
function measured(...onlyPainted: Painted[]) {
  const { file, rendered } = example({ onlyPainted, marks: [] })
  const [first] = file.pages
  if (!first) throw new RangeError('the file has no page')
  return measuresOf({ ...file, pages: [first] }, rendered)
}

const SPOT = { ...BLUE, inks: { cyan: 0, magenta: 0, yellow: 0, black: 0, spots: { Or: 0.5 } } }

describe('the figures of a file', () => {
  it('tell its size, its bleed, what it claims and what it is meant for', () => {
    expect(measured()).toMatchObject({
      pages: 1,
      trimMm: [80, 60],
      bleedMm: 3,
      standards: expect.arrayContaining(['PDF/X-4']),
      outputCondition: 'FOGRA39',
    })
  })

  it('tell the inks of what is painted on the product, in the order of plates', () => {
    const outside = fill({ x: 10, y: -15, width: 5, height: 5 }, inks(0, 0, 1, 0))
    const area = { x: 10, y: 10, width: 5, height: 5 }
    expect(measured(fill(area, SPOT), fill(area, inks(0, 0, 0, 1)), outside).inks).toEqual([
      'Black',
      'Or',
    ])
    expect(measured(fill(area, BLUE)).inks).toEqual(['Cyan', 'Magenta', 'Black'])
  })

  it('tell the smallest text that can be seen', () => {
    const unseen = text('caché', { sizePt: 2, isVisible: false })
    expect(measured(text('grand'), text('petit', { sizePt: 7.25 }), unseen).smallestTextPt).toBe(
      7.25,
    )
    expect(measured().smallestTextPt).toBeNull()
  })

  it('take a thin rectangle for a line, and a wide one for none', () => {
    const thin = fill({ x: 10, y: 10, width: 20, height: 0.1 })
    expect(measured(stroke(0.5), thin).thinnestLinePt).toBe(0.283)
    expect(measured(fill({ x: 10, y: 10, width: 20, height: 2 })).thinnestLinePt).toBeNull()
  })

  it('tell the most ink on a square millimetre and on 15 mm, each with its place', () => {
    const { mostInk, mostInkOnSquare } = measured(
      fill({ x: 20, y: 15, width: 40, height: 30 }, inks(1, 0, 0, 0)),
      fill({ x: 35, y: 25, width: 5, height: 5 }, inks(1, 1, 0, 0)),
    )
    expect(mostInk).toMatchObject({ percent: 200, page: 1, area: { width: 1, height: 1 } })
    // A ninth of the square has twice as much.
    expect(mostInkOnSquare?.percent).toBeCloseTo(100 + 100 / 9, 0)
    expect(mostInkOnSquare?.area).toMatchObject({ width: 15, height: 15 })
  })

  it('tell the code that was read', () => {
    expect(measured().code).toMatchObject({ page: 1, text: expect.stringMatching(/^https:/) })
  })
})
