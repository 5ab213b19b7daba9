import { ContentError, toMillimetres } from '@flyer-open-data/flyer'
import { TEXT_STYLES } from '@flyer-open-data/ui'
import { describe, expect, it } from 'vitest'
import type { SlugTopic } from '../sheet/slug-text.ts'
import { FONTS } from '../testing/fonts.ts'
import { setTopics } from './set-topics.ts'

const topic = (...texts: readonly string[]): SlugTopic =>
  texts.map((text, i) => ({ field: `${text.split(' ')[0]}.${i}`, text }))
const linesOf = (topics: readonly SlugTopic[], measure = 60, maxLines = 3) =>
  setTopics(FONTS, topics, { measure, maxLines }).flatMap(({ lines }) => lines)
const textsOf = (...at: Parameters<typeof linesOf>) => linesOf(...at).map(({ text }) => text)

describe('topics of the slug', () => {
  it('begin a line each, their facts with a separator between them', () => {
    expect(textsOf([topic('un', 'deux'), topic('trois'), topic('quatre', 'cinq')])).toEqual([
      'un\u00a0· deux',
      'trois',
      'quatre\u00a0· cinq',
    ])
  })

  it('follow one another where there are too few lines for that', () => {
    expect(textsOf([topic('un', 'deux'), topic('trois'), topic('quatre')], 60, 2)).toEqual([
      'un\u00a0· deux\u00a0· trois\u00a0· quatre',
    ])
  })

  it('break between facts, and the separator falls away there', () => {
    const parts = Array.from({ length: 12 }, (_, i) => `partie numéro ${i}`)
    const lines = textsOf([topic(...parts)], 60, 6)
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.flatMap((line) => line.split('\u00a0· '))).toEqual(parts)
    for (const line of lines) expect(line).not.toMatch(/^·|·\s*$/)
  })

  it('break a fact that is wider than the measure, between its words', () => {
    const long = Array.from({ length: 12 }, () => 'intercommunalité').join(' ')
    const lines = linesOf([topic('un'), topic(long)], 60, 7)
    expect(lines).toHaveLength(7)
    expect(lines.map(({ text }) => text).join(' ')).toBe(`un ${long}`)
    for (const { width } of lines) expect(width).toBeLessThanOrEqual(60)
  })

  it('say nothing where there is nothing to say', () => {
    expect(linesOf([[], []])).toEqual([])
  })

  it('are refused when they take more lines than there are, by the field of the longest fact', () => {
    const long = Array.from({ length: 30 }, () => 'intercommunalité').join(' ')
    let refused: unknown
    try {
      linesOf([topic('un'), [{ field: 'sender.name', text: long }]])
    } catch (error) {
      refused = error
    }
    if (!(refused instanceof ContentError)) throw new Error('It was not refused.')
    expect(refused.findings).toMatchObject([
      {
        rule: 'room',
        fault: 'lines',
        place: { panel: 'slug', field: 'sender.name' },
        values: { maxLines: 3, characters: long.length },
      },
    ])
    expect(refused.message).toContain('sender.name')
  })

  it('are all of one size, 7.5 pt, those that warn heavier', () => {
    const [warning, other] = setTopics(
      FONTS,
      [[{ field: 'warning', text: 'Attention', strong: true }], topic('un')],
      { measure: 60, maxLines: 2 },
    )
    expect([warning?.style.size, other?.style.size]).toEqual([7.5, 7.5])
    expect(warning?.lines[0]?.runs.map(({ face }) => face)).toEqual(['textSemiBold'])
    expect(other?.lines[0]?.runs.map(({ face }) => face)).toEqual(['textRegular'])
    expect(toMillimetres(TEXT_STYLES.slug.leading)).toBeGreaterThan(3.5)
  })
})
