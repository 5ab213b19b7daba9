import { readCatalogue } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { a4Accordion } from '../specimens/formats.ts'
import { standingOf } from './scene.ts'

const { format } = readCatalogue()
const steps = (from: number, to: number, count: number) =>
  Array.from({ length: count + 1 }, (_, i) => from + ((to - from) * i) / count)

describe.each([
  ['a roll fold', format],
  ['an accordion', a4Accordion],
])('the object in its scene: %s', (_, folded) => {
  it.each([
    [0, 0],
    [0, 180],
    [0.5, 0],
    [1, 0],
    [1, -180],
  ])('has its true size at %d, turned by %d, and is not tilted', (progress, turn) => {
    const { scale, tilt } = standingOf(folded, progress, turn)
    expect(scale).toBe(1)
    expect(tilt).toBeCloseTo(0, 9)
  })

  it('is seen a little from above when it is turned, as much to either side', () => {
    const [left, right] = [-40, 40].map((turn) => standingOf(folded, 1, turn).tilt)
    expect(left).toBeGreaterThan(5)
    expect(left).toBe(right)
  })

  it('steps back rather than being cut where it comes near', () => {
    // The open sheet, seen along it: its near edge is half its width nearer, and lower.
    const { scale, tilt } = standingOf(folded, 0, 90)
    const near = folded.openSize.width / 2
    const [sine, cosine] = [Math.sin((tilt * Math.PI) / 180), Math.cos((tilt * Math.PI) / 180)]
    const half = folded.openSize.height / 2
    const foot = ((half * cosine + near * sine) * 1300) / (1300 - near * cosine + half * sine)
    expect(foot * scale).toBeLessThan(half + 15)
    expect(scale).toBeLessThan(1)
  })

  it('grows and shrinks without a leap', () => {
    for (const turn of steps(-180, 180, 8)) {
      const scales = steps(0, 1, 200).map((progress) => standingOf(folded, progress, turn).scale)
      for (const [i, scale] of scales.entries()) {
        expect(Math.abs(scale - (scales[i + 1] ?? scale))).toBeLessThan(0.02)
      }
    }
  })
})
