import { describe, expect, it } from 'vitest'
import { reportFault } from './report-fault.ts'
import type { TextRole } from './rule.ts'
import { TYPOGRAPHY_RULES } from './rules.ts'
import { UNCORRECTED_STRINGS } from './testing/leaflet-strings.ts'
import { showInvisible } from './text/characters.ts'

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
  it('T1–T16: are in order, each with its words', () => {
    expect(TYPOGRAPHY_RULES.map(({ id }) => id)).toEqual(
      Array.from({ length: 16 }, (_, i) => `T${i + 1}`),
    )
    for (const { title, why, source } of TYPOGRAPHY_RULES) {
      for (const words of [title, why, source]) expect(words).toMatch(/^\S.*[^.\s]$/)
    }
  })

  it('T14: is the only one that needs more than a string', () => {
    expect(TYPOGRAPHY_RULES.filter(({ check }) => !check).map(({ id }) => id)).toEqual(['T14'])
  })
})

describe('every fault', () => {
  const texts = [...UNCORRECTED_STRINGS, ...randomTexts(3000)]

  it.each(TYPOGRAPHY_RULES.filter(({ check }) => check))(
    '$id: lies inside its text, and its excerpt holds it',
    (rule) => {
      const message = new RegExp(`^.+: .+ \\(${rule.id}\\)\\.$`)
      let faults = 0
      // Only what is wrong is told to vitest: to tell it of each thing that is right takes longer.
      const wrong: object[] = []
      for (const text of texts) {
        for (const role of ROLES) {
          for (const fault of rule.check?.(text, role) ?? []) {
            faults++
            const finding = reportFault(rule, { path: 'x', text }, fault)
            const isRight =
              fault.start >= 0 &&
              fault.end > fault.start &&
              fault.end <= text.length &&
              finding.excerpt.includes(showInvisible(text.slice(fault.start, fault.end))) &&
              message.test(finding.message) &&
              /^[A-Z].*\.$/.test(finding.mend) &&
              !/(?! )[\p{Z}\p{C}\ufffc]/u.test(finding.message + finding.mend)
            if (!isRight) wrong.push({ text, role, fault, finding })
          }
        }
      }
      expect(wrong).toEqual([])
      expect(faults).toBeGreaterThan(0)
    },
  )
})
