import { describe, expect, it } from 'vitest'
import { textsIn } from '../frame/items.ts'
import { layOut } from '../testing/project-leaflet.ts'
import { BASELINE_MM, BASELINE_PT } from '../tokens/type.ts'
import type { PlacedText } from '../typesetting/placed-text.ts'

const { panels } = layOut()
const stepsOf = ({ firstBaseline }: PlacedText) => firstBaseline / BASELINE_MM
const titleOf = (panel: (typeof panels)[number]) =>
  textsIn(panel.content).find(({ field }) => field === 'title')

/** Text that is read line after line, in the text face; titles and names keep their own leading. */
const isRunningText = ({ style }: PlacedText) => style.face.startsWith('text')

describe('the baseline grid', () => {
  it.each(panels)('carries every line of running text of panel $id', ({ content }) => {
    for (const text of textsIn(content).filter(isRunningText)) {
      const quarters = stepsOf(text) * 4
      expect([text.field, quarters]).toEqual([text.field, expect.closeTo(Math.round(quarters), 6)])
    }
  })

  it('is the leading of all running text, or a quarter more; of small print a quarter less', () => {
    const running = panels.flatMap(({ content }) => textsIn(content).filter(isRunningText))
    const small = running.filter(({ style }) => style.leading < BASELINE_PT)
    expect(small.map(({ field, style }) => [field, style.leading])).toEqual([
      ['imprint.edition', BASELINE_PT * 0.75],
    ])
    const others = running.filter((text) => !small.includes(text))
    expect(new Set(others.map(({ style }) => style.leading))).toEqual(
      new Set([BASELINE_PT, BASELINE_PT * 1.25]),
    )
  })

  it('is shared: definition, law and reasons begin on whole steps', () => {
    const shared = panels
      .filter(({ id }) => id === 'why-publish' || id === 'did-you-know')
      .flatMap(({ content }) => textsIn(content).filter(isRunningText))
    expect(shared).toHaveLength(7)
    for (const text of shared) {
      const steps = stepsOf(text)
      expect([text.field, steps]).toEqual([text.field, expect.closeTo(Math.round(steps), 6)])
    }
  })

  it('starts the titles of the inside at one height', () => {
    const inside = panels.filter(({ frame }) => frame.side === 'inside')
    const heights = inside.map((panel) => titleOf(panel)?.firstBaseline)
    expect(heights).toHaveLength(3)
    expect(heights[0]).toBeGreaterThan(0)
    expect(new Set(heights).size).toBe(1)
  })

  it('starts the titles of the two panels that open together at one height', () => {
    const [left, flap] = ['why-publish', 'get-organised'].map((id) =>
      panels.find((panel) => panel.id === id),
    )
    if (!left || !flap) throw new Error('both panels are laid out')
    expect(titleOf(flap)?.firstBaseline).toBe(titleOf(left)?.firstBaseline)
  })

  it('starts the texts of the inside at one height too', () => {
    const starts = panels
      .filter(({ frame }) => frame.side === 'inside')
      .map(({ content }) => Math.min(...textsIn(content).filter(isRunningText).map(stepsOf)))
    expect(new Set(starts.map((steps) => steps.toFixed(6))).size).toBe(1)
  })
})
