import { type Edition, withText } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { layOut, projectLeaflet, textsOf } from '../testing/project-leaflet.ts'
import { BASELINE_MM } from '../tokens/type.ts'
import { wholeText } from '../typesetting/placed-text.ts'
import { changedLines } from './changed-lines.ts'

const { edition } = projectLeaflet
const at = { panel: 'did-you-know', field: 'definition' } as const
const definitionOf = (of: Edition) =>
  textsOf(layOut({ edition: of })).find(({ field }) => field === at.field) ?? expect.fail('no text')
const usual = definitionOf(edition)
const words = wholeText(usual)
const withWords = (text: string) => definitionOf(withText(edition, at, text))

describe('the lines of a changed text', () => {
  it('are the one line that holds the word', () => {
    const [, second] = usual.lines
    const word = second?.text.split(' ').at(-1) ?? ''
    const other = withWords(words.replace(word, `${word.slice(0, -1)}x`))
    const box = changedLines(usual, other)
    expect(box.width).toBeCloseTo(second?.width ?? 0, 6)
    expect(box.height).toBeLessThan(BASELINE_MM)
    expect(box.y).toBeGreaterThan(usual.firstBaseline)
    expect(box.y + box.height).toBeLessThan(usual.firstBaseline + 1.5 * BASELINE_MM)
  })

  it('are the last one where words are taken from the end', () => {
    const shorter = withWords(words.replace(/ \S+$/, ''))
    const box = changedLines(shorter, usual)
    expect(box.width).toBeCloseTo(shorter.lines.at(-1)?.width ?? 0, 6)
  })

  it('are all of them for a text that has nothing in common with the other', () => {
    const title = textsOf(layOut()).find(({ field }) => field === 'title') ?? expect.fail('none')
    expect(changedLines(usual, title).height).toBeGreaterThan(BASELINE_MM * 3)
  })
})
