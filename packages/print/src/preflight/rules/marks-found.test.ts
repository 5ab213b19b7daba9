import { describe, expect, it } from 'vitest'
import { TRIM } from './example-file.ts'
import { BLACK, cropMarks, fill, inks } from './example-painted.ts'
import { example } from './examples.ts'
import { markedCorners } from './marks-found.ts'

/** The corners that are marked on a page with some marks: as painted, and as its picture shows them. */
function cornersOf(marks: Parameters<typeof example>[0] & object) {
  const { file, rendered } = example(marks)
  const [page] = file.pages
  const raster = rendered?.pages[0]?.raster
  if (!page) throw new RangeError('the example has no page')
  return [markedCorners(page, undefined), markedCorners({ ...page, painted: [] }, raster)]
}

describe('crop marks', () => {
  it('are found at four corners, in whichever ink', () => {
    expect(cornersOf({})[0]).toBe(4)
    expect(cornersOf({ marks: [cropMarks(TRIM, 3, BLACK)] })[0]).toBe(4)
  })

  it('are found in the picture where their path is not told apart', () => {
    // As thick as a pixel: the picture of an example shades nothing.
    const thick = cropMarks(TRIM, 3, inks(1, 1, 1, 1))
    const parts = thick.parts.map(({ x, y, width, height }) => ({
      x: width < 1 ? x - 0.1 : x,
      y: height < 1 ? y - 0.1 : y,
      width: Math.max(width, 0.25),
      height: Math.max(height, 0.25),
    }))
    expect(cornersOf({ marks: [{ ...thick, parts }] })[1]).toBe(4)
  })

  it('are missing where there are none, or lines that are no marks', () => {
    expect(cornersOf({ marks: [] })).toEqual([0, 0])
    const rules = [-9, 69].map((y) => fill({ x: 10, y, width: 40, height: 0.1 }))
    expect(cornersOf({ marks: rules })).toEqual([0, 0])
  })

  it('do not count where one of the two at a corner is missing', () => {
    const [first, ...others] = cropMarks(TRIM, 3).parts
    expect(first).toBeDefined()
    expect(cornersOf({ marks: [{ ...cropMarks(TRIM, 3), parts: others }] })[0]).toBe(3)
  })
})
