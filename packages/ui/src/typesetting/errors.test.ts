import { FlyerError } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { LeafletError, MissingGlyphError, TextOverflowError } from './errors.ts'

const tooLong = (excessLines: number) =>
  new TextOverflowError({
    panel: 'voices',
    field: 'testimonials.0.words',
    excessLines,
    excessMm: excessLines * 4.7625,
    detail: '« Partager… » takes more lines than fit',
  })

describe('an overflow', () => {
  it('tells the panel, the field, the lines and the millimetres', () => {
    const error = tooLong(2)
    expect(error.message).toBe(
      'The text is too long by 2 lines (9.5 mm): « Partager… » takes more lines than fit (panel voices, field testimonials.0.words)',
    )
    expect(error).toMatchObject({
      name: 'TextOverflowError',
      panel: 'voices',
      field: 'testimonials.0.words',
      excessLines: 2,
      excessMm: 9.525,
    })
  })

  it('of one line counts one line', () => {
    expect(tooLong(1).parts.what).toMatch(/^The text is too long by 1 line \(4\.8 mm\)/)
  })

  it('of a word tells how much too wide it is', () => {
    const error = new TextOverflowError({
      panel: 'cover',
      field: 'title',
      excessLines: 0,
      excessMm: 3.14,
      detail: '« ANTICONSTITUTIONNELLEMENT » in a box 78.0 mm wide',
    })
    expect(error.parts.what).toMatch(/^A word is too wide by 3\.1 mm: « ANTI/)
  })
})

describe('several faults of a leaflet', () => {
  const emoji = new MissingGlyphError({
    what: 'T14: no glyph',
    where: 'cover.title',
    why: 'It prints as an empty box.',
    mend: 'Write it otherwise.',
  })
  const error = new LeafletError([tooLong(1), tooLong(2), emoji])

  it('are told together, each with its place', () => {
    expect(error).toBeInstanceOf(FlyerError)
    expect(error.faults).toHaveLength(3)
    expect(error.parts.what).toContain('too long by 1 line')
    expect(error.parts.what).toContain('too long by 2 lines')
    expect(error.parts.what).toContain('cover.title: T14: no glyph')
    expect(error.parts.where).toBe('panel voices, field testimonials.0.words; cover.title')
  })

  it('say once why it matters and how to mend it, where it is the same', () => {
    expect(error.parts.why).toBe(
      'A cut or squeezed text would go to the press unseen. It prints as an empty box.',
    )
  })
})
