import type { Testimonial } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { noRoomAt } from '../../testing/no-room.ts'
import { drawingAt, settingOn, textAt } from '../../testing/parts.ts'
import { shapesOf } from '../../testing/path-shapes.ts'
import { BASELINE_MM } from '../../tokens/type.ts'
import { lastBaseline, type PlacedText } from '../../typesetting/compose-text.ts'
import { layoutTestimonial, TESTIMONIAL_STEPS } from './layout.ts'
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
      expect(gap).toBeGreaterThanOrEqual(1.25)
      expect(gap).toBeLessThan(2.25)
      const step = stepOf(placed.words.firstBaseline)
      expect(step).toBeCloseTo(Math.round(step), 9)
    }
    expect(long.words.firstBaseline).toBeGreaterThan(words.firstBaseline)
  })

  it('keeps within its share of the grid, however long its name and words', () => {
    for (const name of [ordinary.data.speaker, longName.data.speaker]) {
      let last = 0
      for (let count = 1; ; count++) {
        const text = Array.from({ length: count }, () => 'données').join(' ')
        try {
          last = lastBaseline(layOut({ speaker: name, words: text }).words)
        } catch (error) {
          expect(error).toEqual(noRoomAt({ field: 'testimonials.1.words' }, { excessLines: 1 }))
          break
        }
      }
      expect(stepOf(last)).toBeGreaterThan(TESTIMONIAL_STEPS - 3)
      expect(stepOf(last)).toBeLessThanOrEqual(TESTIMONIAL_STEPS - 1)
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
