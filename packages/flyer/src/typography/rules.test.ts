import { describe, expect, it } from 'vitest'
import { findingsOf } from '../findings/rule.ts'
import { tell } from '../findings/words.ts'
import { ENGLISH } from '../words/english.ts'
import { FRENCH } from '../words/french.ts'
import { FONT_RULES, LINE_RULES, TEXT_RULES } from './rules.ts'
import { UNCORRECTED_STRINGS } from './testing/leaflet-strings.ts'
import type { TextRole } from './text-rule.ts'

const ROLES: readonly TextRole[] = ['title', 'body', 'name', 'address']

/** Pieces that faults are made of; joined at random, they meet in ways that no one thought of. */
const PIECES = [
  ...' \u00a0\u202f\u00ad\u200b\t\n;!?:«»\'’"“.-–/@()…→°*',
  ...[
    'A',
    'DEMARCHE',
    'Etat',
    'IL',
    'oeuvre',
    'n°',
    '1',
    '7',
    '24',
    '000',
    '2016',
    'octobre',
    'Mai',
  ],
  ...[
    'ème',
    'ère',
    'er',
    'h',
    'mm',
    '%',
    '€',
    'x',
    'www.',
    'x.fr',
    'https://',
    'contact',
    '😀',
    '\ud83d',
    'e\u0301',
    '\ufb01',
  ],
]

/** Texts that are the same at every run (a linear congruential generator, seed 1). */
function randomTexts(count: number): string[] {
  let state = 1
  const next = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + next(14) }, () => PIECES[next(PIECES.length)] ?? '').join(''),
  )
}

describe('the rules', () => {
  it('T1–T16: are all there, each with its title and source', () => {
    const rules = [...TEXT_RULES, ...LINE_RULES, ...FONT_RULES]
    expect(new Set(rules.map(({ id }) => id))).toEqual(
      new Set(Array.from({ length: 16 }, (_, i) => `T${i + 1}`)),
    )
    for (const { title, source } of rules) {
      for (const words of [title, source]) expect(words).toMatch(/^\S.*[^.\s]$/)
    }
  })
})

describe('every fault', () => {
  const texts = [...UNCORRECTED_STRINGS, ...randomTexts(3000)]

  it.each(TEXT_RULES)('$id: lies inside its text, in an excerpt and in whole sentences', (rule) => {
    let faults = 0
    // Only what is wrong is told to vitest: to tell it of each thing that is right takes longer.
    const wrong: object[] = []
    for (const text of texts) {
      for (const role of ROLES) {
        for (const finding of findingsOf([rule], { text, role }, {})) {
          faults++
          const { start = -1, end = -1 } = finding.place
          const lies = start >= 0 && end > start && end <= text.length
          const isShown = finding.excerpt?.includes(text.slice(start, end))
          const isTold = [ENGLISH, FRENCH].every((language) => {
            const { what, mend, excerpt } = tell(language, finding)
            return (
              /^[A-ZÉ].*\.$/.test(what) &&
              /^[A-ZÉ].*\.$/.test(mend) &&
              !/(?![ \u00a0])[\p{Z}\p{C}\ufffc]/u.test(what + mend + excerpt)
            )
          })
          if (!(lies && isShown && isTold)) wrong.push({ text, role, finding })
        }
      }
    }
    expect(wrong).toEqual([])
    expect(faults).toBeGreaterThan(0)
  })
})
