import { ContentError } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { MARKS_MARGIN, pageBoxes } from '../sheet/page-boxes.ts'
import { SLUG_SEPARATOR } from '../sheet/slug-text.ts'
import { FONTS } from '../testing/fonts.ts'
import { placeSlug } from './place-slug.ts'

const boxes = pageBoxes({ width: 297, height: 210 }, 3, MARKS_MARGIN)
const words = (count: number) => Array.from({ length: count }, () => 'tirage').join(' ')

describe('the slug', () => {
  it('keeps every word of its text', () => {
    const { lines } = placeSlug(FONTS, boxes, words(50))
    expect(lines.map(({ text }) => text).join(' ')).toBe(words(50))
    expect(lines.length).toBeGreaterThan(1)
  })

  it('ends no line on a separator, and says the rest word for word', () => {
    const parts = Array.from({ length: 30 }, (_, i) => `partie ${i}`)
    const { lines } = placeSlug(FONTS, boxes, parts.join(SLUG_SEPARATOR))
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.filter(({ text }) => text.endsWith('·'))).toEqual([])
    expect(lines.flatMap(({ text }) => text.split(SLUG_SEPARATOR))).toEqual(parts)
    for (const { text, runs } of lines) expect(runs.map((run) => run.text).join('')).toBe(text)
  })

  it('starts right of the left crop mark and ends left of the middle of the sheet', () => {
    const { trim } = boxes
    const { x, lines } = placeSlug(FONTS, boxes, words(50))
    expect(x).toBeGreaterThan(trim.x)
    for (const { width } of lines) expect(x + width).toBeLessThan(trim.x + trim.width / 2)
  })

  it('refuses a text that takes more lines than the margin holds, and says so', () => {
    expect(() => placeSlug(FONTS, boxes, words(200))).toThrow(ContentError)
    expect(() => placeSlug(FONTS, boxes, words(200))).toThrow(/slug/)
  })
})
