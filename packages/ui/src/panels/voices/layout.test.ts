import { describe, expect, it } from 'vitest'
import { lineBoxes } from '../../testing/line-boxes.ts'
import { requestFor } from '../../testing/panel-request.ts'
import { drawingsNamed, textAt } from '../../testing/parts.ts'
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
  it('stand one under the other at even distances', () => {
    const [first = 0, second = 0, third = 0] = testimonials.map((t) => t.heading.firstBaseline)
    expect(third - second).toBeCloseTo(second - first, 9)
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

  it('show the names of the quoted parties as large as the titles inside a panel', () => {
    for (const { speaker, words } of testimonials) {
      const { size, face } = speaker.style
      expect(size).toBeGreaterThanOrEqual(words.style.size * 1.25)
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
