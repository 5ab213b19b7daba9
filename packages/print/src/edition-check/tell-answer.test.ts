import { checkText } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import type { EditionAnswer } from './edition-answer.ts'
import { tellAnswer } from './tell-answer.ts'

const current = { edition: 'edition-2', date: '2026-03-02' }
const found = { edition: 'edition-1', date: '2024-11-21', hash: '3f9a2c1b', sender: 'Toul' }
const bare = { edition: 'edition-1' }

const ANSWERS: readonly EditionAnswer[] = [
  { outcome: 'not-a-pdf' },
  { outcome: 'unreadable' },
  { outcome: 'not-this-leaflet' },
  { outcome: 'older', found, current },
  { outcome: 'older', found: bare, current },
  { outcome: 'newer', found, current },
  { outcome: 'current', found, current, by: 'owner' },
  { outcome: 'current', found: bare, current, by: 'owner' },
  { outcome: 'current', found, current, by: 'member' },
  { outcome: 'current', found: bare, current, by: 'member' },
  { outcome: 'changed', found, current, why: 'words' },
  { outcome: 'changed', found, current, why: 'metadata' },
  { outcome: 'changed', found, current, why: 'sender' },
  { outcome: 'without-hash', found: bare, current },
]

describe('an answer in words', () => {
  it.each(ANSWERS)('is one French sentence that obeys the typography rules: $outcome', (answer) => {
    const text = tellAnswer(answer, 'fr')
    expect(checkText({ text, role: 'body' }, {})).toEqual([])
    expect(text).toMatch(/^[A-ZÉ][^.]*\.$/)
  })

  it('is another for each answer, in both languages', () => {
    for (const language of ['fr', 'en'] as const) {
      const told = ANSWERS.map((answer) => tellAnswer(answer, language))
      expect(new Set(told).size).toBe(told.length)
      for (const text of told) expect(text).not.toMatch(/undefined|null/)
    }
  })
})
