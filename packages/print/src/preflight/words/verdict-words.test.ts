import { checkText } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { PRINTERS } from '../demands/printers.ts'
import { PROFILE_IDS, type ProfileId } from '../profiles/profile.ts'
import { VERDICTS, type Verdict } from '../report.ts'
import { ENGLISH_VERDICTS } from './english.ts'
import { FRENCH_VERDICTS } from './french.ts'
import type { Judged } from './verdict-words.ts'

const judged = (
  verdict: Verdict,
  profile: ProfileId,
  { printer, count = 2, mend = '' }: { printer?: string; count?: number; mend?: string } = {},
): Judged => ({
  verdict,
  profile,
  printer: printer ?? null,
  errors: count,
  warnings: count,
  mend,
})

const french = (...of: Parameters<typeof judged>) => FRENCH_VERDICTS.sentence(judged(...of))
const english = (...of: Parameters<typeof judged>) => ENGLISH_VERDICTS.sentence(judged(...of))

const MEND = 'Exportez-le de nouveau en PDF/X-4.'

const ALL = PROFILE_IDS.flatMap((profile) =>
  [null, ...PRINTERS.map(({ name }) => name)].flatMap((printer) =>
    VERDICTS.flatMap((verdict) =>
      [1, 2].map((count): Judged => {
        const mend = verdict === 'refused' || verdict === 'unreadable' ? MEND : ''
        return { verdict, profile, printer, errors: count, warnings: count, mend }
      }),
    ),
  ),
)

describe('the sentence of a report in French', () => {
  it.each<[ProfileId, string]>([
    ['offset-coated', 'Ce fichier peut être envoyé à un imprimeur offset, sur papier couché.'],
    [
      'offset-uncoated',
      'Ce fichier peut être envoyé à un imprimeur offset, sur papier non couché.',
    ],
    ['digital', 'Ce fichier peut être envoyé à un imprimeur numérique.'],
    ['reprographics', 'Ce fichier peut être envoyé à un atelier de reprographie.'],
    ['office', 'Ce fichier peut être imprimé sur une imprimante de bureau.'],
    ['screen', 'Ce fichier convient pour une lecture à l’écran.'],
  ])('accepts for %s', (profile, sentence) => {
    expect(french('accepted', profile)).toBe(sentence)
  })

  it.each<[ProfileId, string]>([
    ['offset-coated', 'N’envoyez pas ce fichier à un imprimeur offset, sur papier couché'],
    ['offset-uncoated', 'N’envoyez pas ce fichier à un imprimeur offset, sur papier non couché'],
    ['digital', 'N’envoyez pas ce fichier à un imprimeur numérique'],
    ['reprographics', 'N’envoyez pas ce fichier à un atelier de reprographie'],
    ['office', 'N’imprimez pas ce fichier sur une imprimante de bureau'],
    ['screen', 'Ne diffusez pas ce fichier pour une lecture à l’écran'],
  ])('refuses for %s, and says what to do', (profile, beginning) => {
    expect(french('refused', profile, { mend: MEND })).toBe(
      `${beginning}\u00a0: il contient 2\u00a0défauts. Commencez par ceci\u00a0: exportez-le de nouveau en PDF/X-4.`,
    )
  })

  it('counts one fault and one point as one', () => {
    expect(french('refused', 'digital', { count: 1, mend: MEND })).toContain('contient un défaut.')
    expect(french('accepted-with-warnings', 'digital', { count: 1 })).toBe(
      'Ce fichier peut être envoyé à un imprimeur numérique\u202f; un point mérite d’abord un coup d’œil.',
    )
    expect(french('accepted-with-warnings', 'digital')).toContain(
      '2\u00a0points méritent d’abord un coup d’œil.',
    )
  })

  it.each([
    ['Onlineprinters', 'à Onlineprinters.'],
    ['Les Grandes Imprimeries', 'aux Grandes Imprimeries.'],
    ['Le Petit Tirage', 'au Petit Tirage.'],
    ['Lesage', 'à Lesage.'],
  ])('names %s, whatever the profile', (printer, ending) => {
    for (const profile of PROFILE_IDS) {
      expect(french('accepted', profile, { printer })).toBe(`Ce fichier peut être envoyé ${ending}`)
    }
  })

  it('leaves an acronym its capitals', () => {
    const mend = 'PDF/X-4 est demandé.'
    expect(french('refused', 'digital', { mend })).toMatch(/: PDF\/X-4 est demandé\.$/)
  })

  it('says of what cannot be read what that means, and what to do', () => {
    expect(french('unreadable', 'office', { mend: MEND })).toBe(
      `Ce fichier ne peut pas être lu\u00a0: il ne peut être ni contrôlé ni imprimé. ${MEND}`,
    )
  })

  it('obeys T1–T16 for every verdict, profile and printer', () => {
    const faults = ALL.map((one) => FRENCH_VERDICTS.sentence(one)).flatMap((text) => {
      const found = checkText({ text, role: 'body' }, {})
      return found.length > 0 ? [[text, found]] : []
    })
    expect(faults).toEqual([])
    for (const words of Object.values({
      ...FRENCH_VERDICTS.verdicts,
      ...FRENCH_VERDICTS.profiles,
    })) {
      expect([words, checkText({ text: words, role: 'body' }, {})]).toEqual([words, []])
    }
  })
})

describe('the sentence of a report in English', () => {
  it.each<[ProfileId, string, string]>([
    ['offset-coated', 'may go to', 'an offset printer, on coated paper'],
    ['offset-uncoated', 'may go to', 'an offset printer, on uncoated paper'],
    ['digital', 'may go to', 'a digital printer'],
    ['reprographics', 'may go to', 'a reprographics room'],
    ['office', 'may be printed on', 'an office printer'],
    ['screen', 'is fit for', 'reading on a screen'],
  ])('tells for %s whether it may go', (profile, may, where) => {
    expect(english('accepted', profile)).toBe(`This file ${may} ${where}.`)
    expect(english('accepted-with-warnings', profile)).toBe(
      `This file ${may} ${where}; look at 2 points first.`,
    )
    expect(english('refused', profile, { count: 1, mend: 'Add a bleed.' })).toMatch(
      new RegExp(`^Do not .* this file .*${where}: it has 1 fault\\. Begin here: Add a bleed\\.$`),
    )
  })

  it('names the printer, whatever the profile', () => {
    for (const profile of PROFILE_IDS) {
      expect(english('accepted', profile, { printer: 'Joon' })).toBe('This file may go to Joon.')
    }
  })

  it('says of what cannot be read what that means, and what to do', () => {
    expect(english('unreadable', 'screen', { mend: 'Ask for a copy.' })).toBe(
      'This file cannot be read: it can be neither checked nor printed. Ask for a copy.',
    )
  })
})
