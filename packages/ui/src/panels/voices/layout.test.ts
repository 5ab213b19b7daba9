import { describe, expect, it } from 'vitest'
import { lineBoxes } from '../../testing/line-boxes.ts'
import { requestFor } from '../../testing/panel-request.ts'
import { drawingsNamed, textAt } from '../../testing/parts.ts'
import { lastBaseline } from '../../typesetting/placed-text.ts'
import { layoutVoices } from './layout.ts'

const request = requestFor('voices')
const frame = layoutVoices(request)
const marks = drawingsNamed(frame, 'mark')
const testimonials = request.content.testimonials.map((_, i) => ({
  mark: marks[i] ?? expect.fail('no mark'),
  heading: textAt(frame, `testimonials.${i}.heading`),
  speaker: textAt(frame, `testimonials.${i}.speaker`),
  words: textAt(frame, `testimonials.${i}.words`),
}))

describe('the testimonials', () => {
  it('stand one under the other, with one gap between them', () => {
    const gaps = testimonials.slice(1).map(({ heading }, i) => {
      const above = testimonials[i]
      return heading.firstBaseline - (above ? lastBaseline(above.words) : 0)
    })
    expect(gaps[0]).toBeGreaterThan(10)
    expect(gaps[1]).toBeCloseTo(gaps[0] ?? 0, 9)
    for (const [i, testimonial] of testimonials.slice(1).entries()) {
      const above = testimonials[i]
      const bottom = Math.max(
        ...[above?.heading, above?.speaker, above?.words].flatMap((text) =>
          text ? lineBoxes(text).map(({ y, height }) => y + height) : [],
        ),
      )
      expect(lineBoxes(testimonial.heading)[0]?.y).toBeGreaterThan(bottom + 3)
    }
  })

  it('show the names of the quoted parties larger and heavier than their words', () => {
    for (const { speaker, words } of testimonials) {
      const { size, face } = speaker.style
      expect(size).toBeGreaterThan(words.style.size)
      expect(face).toMatch(/^title/)
    }
  })

  it('are in the order of the edition', () => {
    expect(testimonials.map(({ speaker }) => speaker.lines[0]?.text)).toEqual([
      'Wikimaginot\u00a0:',
      'Henoo\u00a0:',
      'SAINT-LOUIS',
    ])
  })

  it('have marks below one another, each more open than the last', () => {
    const sizes = testimonials.map(({ mark }) => mark.paths.map(({ d }) => d.length))
    expect(new Set(testimonials.map(({ mark }) => mark.frame.x)).size).toBe(1)
    expect(new Set(sizes.map(String)).size).toBe(3)
  })
})
