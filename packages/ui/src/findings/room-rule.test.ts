import { findingsOf, findTypographyFaults, tell, withText } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { projectLeaflet } from '../testing/project-leaflet.ts'
import { LAYOUT_ENGLISH } from './english.ts'
import { LAYOUT_FRENCH } from './french.ts'
import { roomRule } from './room-rule.ts'

const { passes, fails } = roomRule.examples
const found = fails.flatMap((box) => findingsOf([roomRule], box, {}))

describe('room for a text', () => {
  it.each(passes)('is enough in %j', (box) => {
    expect(findingsOf([roomRule], box, {})).toEqual([])
  })

  it.each(fails)('is wanting in %j', (box) => {
    expect(findingsOf([roomRule], box, {}).map(({ fault }) => fault)).toEqual(box.finds)
  })

  it.each([LAYOUT_ENGLISH, LAYOUT_FRENCH])('has words for every fault', ({ words }) => {
    expect(new Set(found.map(({ fault }) => fault))).toEqual(
      new Set(Object.keys(words.room.faults)),
    )
  })

  it.each(found)('is told in English and in French by its rules: $fault', (finding) => {
    expect(tell(LAYOUT_ENGLISH, finding).what).toMatch(/^[A-Z].*\d\.\d mm.*\.$/)
    const { what, why, mend } = tell(LAYOUT_FRENCH, finding)
    for (const text of [what, why, mend]) {
      const law = { panel: 'did-you-know', field: 'law' } as const
      expect(findTypographyFaults(withText(projectLeaflet.edition, law, text))).toEqual([])
    }
  })

  it('counts one line as one', () => {
    const values = { excessLines: 1, excessMm: 4.7625, lines: 5, maxLines: 4 }
    const one = { rule: 'room', fault: 'lines', severity: 'error', place: {}, values } as const
    expect(tell(LAYOUT_ENGLISH, one).what).toContain('too long by 1 line (4.8 mm)')
    expect(tell(LAYOUT_FRENCH, one).what).toContain('dépasse de 1\u00a0ligne (4,8\u00a0mm)')
  })
})
