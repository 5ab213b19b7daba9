import { describe, expect, it } from 'vitest'
import { alignLines } from './align-lines.ts'

const offsets = (text: string, lines: readonly string[]) =>
  alignLines(text, lines).breaks.map(({ end, resume }) => [end, resume])

describe('T12: lines laid against their text', () => {
  it('T12: a break consumes one U+0020', () => {
    expect(alignLines('un deux trois', ['un', 'deux trois'])).toEqual({
      breaks: [{ line: 1, end: 2, resume: 3, before: 'un', after: 'deux trois', inserted: '' }],
    })
  })

  it('T12: a break consumes nothing where the text has no space, or the line kept it', () => {
    expect(offsets('peut-être', ['peut-', 'être'])).toEqual([[5, 5]])
    expect(offsets('un deux', ['un ', 'deux'])).toEqual([[3, 3]])
    expect(offsets('un deux', ['un', ' deux'])).toEqual([[2, 2]])
  })

  it('T12: a hyphen of the line is told from one of the text', () => {
    expect(alignLines('disposition', ['disposi-', 'tion']).breaks[0]).toMatchObject({
      inserted: '-',
      end: 7,
    })
    expect(alignLines('peut-être', ['peut-', 'être']).breaks[0]).toMatchObject({
      inserted: '',
      end: 5,
    })
  })

  it.each([
    ['un deux', ['un', 'trois'], { line: 2, at: 3 }],
    ['un deux', ['un', 'dix'], { line: 2, at: 4 }],
    ['un deux', ['un'], { line: 2, at: 2 }],
    ['un deux', [], { line: 1, at: 0 }],
    ['un deux', ['un', 'deux', 'trois'], { line: 3, at: 7 }],
    ['un deux', ['un', 'deux-'], { line: 3, at: 7 }],
    ['un  deux', ['un', 'deux'], { line: 2, at: 3 }],
    ['un deux', [' un', 'deux'], { line: 1, at: 0 }],
  ])('T12: %j composed as %j diverges', (text, lines, divergence) => {
    expect(alignLines(text, lines).divergence).toEqual(divergence)
  })

  it('T12: an empty text has no line or an empty one', () => {
    expect(alignLines('', [])).toEqual({ breaks: [] })
    expect(alignLines('', [''])).toEqual({ breaks: [] })
  })
})
