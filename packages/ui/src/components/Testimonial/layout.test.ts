import type { Testimonial } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { lineBoxes } from '../../testing/line-boxes.ts'
import { noRoomAt } from '../../testing/no-room.ts'
import { drawingAt, settingOn, textAt } from '../../testing/parts.ts'
import { shapesOf } from '../../testing/path-shapes.ts'
import { BASELINE_MM } from '../../tokens/type.ts'
import { lastBaseline, type PlacedText } from '../../typesetting/placed-text.ts'
import { layoutTestimonial } from './layout.ts'
import { TESTIMONIAL } from './Testimonial.examples.ts'

const { ordinary, longName } = TESTIMONIAL.examples
const box = { x: 11, firstBaseline: 60, width: 78 }
const layOut = (changes: Partial<Testimonial> = {}) => {
  const part = layoutTestimonial(settingOn('paper', 'voices'), {
    testimonial: { ...ordinary.data, ...changes },
    field: 'testimonials.1',
    column: box,
  })
  return {
    steps: part.steps,
    markEnd: part.markEnd,
    mark: drawingAt(part, 'mark'),
    heading: textAt(part, 'testimonials.1.heading'),
    speaker: textAt(part, 'testimonials.1.speaker'),
    words: textAt(part, 'testimonials.1.words'),
  }
}
const written = ({ lines }: PlacedText) => lines.map(({ text }) => text).join(' ')
const stepOf = (baseline: number) => (baseline - 60) / BASELINE_MM

describe('a testimonial', () => {
  const { heading, speaker, words, mark } = layOut()

  it('introduces its words as French does, in guillemets', () => {
    expect([heading, speaker, words].map(written)).toEqual([
      'Ils réutilisent les données ouvertes',
      'Henoo\u00a0:',
      `«\u00a0${ordinary.data.words}\u00a0»`,
    ])
  })

  it('has a name at least as large as its words', () => {
    expect(speaker.style.size).toBeGreaterThan(words.style.size)
  })

  it('sets its words under a name of one line or of two, on the grid', () => {
    const long = layOut(longName.data)
    expect([speaker, long.speaker].map(({ lines }) => lines.length)).toEqual([1, 2])
    for (const placed of [{ speaker, words }, long]) {
      const gap = stepOf(placed.words.firstBaseline) - stepOf(lastBaseline(placed.speaker))
      expect(gap).toBeCloseTo(1.5, 9)
    }
    expect(long.words.firstBaseline).toBeGreaterThan(words.firstBaseline)
  })

  it('tells how many steps it takes, and where its mark ends', () => {
    for (const placed of [layOut(), layOut(longName.data)]) {
      expect(placed.steps).toBeCloseTo(stepOf(lastBaseline(placed.words)), 9)
      expect(placed.markEnd).toBe(placed.mark.frame.y + placed.mark.frame.height)
    }
  })

  it('takes six lines of words and no more', () => {
    let lines = 0
    for (let count = 1; ; count++) {
      const text = Array.from({ length: count }, () => 'données').join(' ')
      try {
        lines = layOut({ words: text }).words.lines.length
      } catch (error) {
        expect(error).toEqual(noRoomAt({ field: 'testimonials.1.words' }, { excessLines: 1 }))
        break
      }
    }
    expect(lines).toBe(6)
  })

  it('hangs its opening guillemet, so that all its lines begin at one edge', () => {
    const [first, second] = lineBoxes(words)
    const letter = first?.letters[1]
    expect(first?.x).toBeLessThan(words.x - 2)
    expect(Math.abs((letter?.x ?? 0) - (second?.x ?? 99))).toBeLessThan(0.3)
    for (const line of lineBoxes(words)) {
      expect(line.x + line.width).toBeLessThanOrEqual(words.x + words.measure)
    }
  })

  it('has its mark to the left of all its texts', () => {
    for (const { x } of [heading, speaker, words]) {
      expect(x).toBeGreaterThanOrEqual(mark.frame.x + mark.frame.width + 3)
    }
  })

  it('opens its mark from who publishes to who reuses to who decides', () => {
    const holes = (['publisher', 'reuser', 'elected'] as const).map((kind) =>
      layOut({ kind })
        .mark.paths.flatMap(({ d }) => shapesOf(d))
        .filter(({ area }) => area < 0)
        .reduce((sum, { area }) => sum - area, 0),
    )
    expect(holes[0]).toBeGreaterThan(0)
    expect(holes).toEqual(holes.toSorted((a, b) => a - b))
    expect(new Set(holes).size).toBe(3)
  })
})
