import { describe, expect, it } from 'vitest'
import { checkComposedLines } from './check-composed-lines.ts'
import type { TextRole } from './rule.ts'
import { PRINTED_STRINGS } from './testing/leaflet-strings.ts'

const check = (text: string, lines: readonly string[], role: TextRole = 'body') =>
  checkComposedLines({ path: 'x', text, role, lines })

const rulesBrokenBy = (text: string, lines: readonly string[], role?: TextRole) =>
  check(text, lines, role).map(({ rule }) => rule)

describe('T12, T15: lines that may stand', () => {
  it.each(PRINTED_STRINGS)('T12, T15: let %j be broken at each U+0020', (text) => {
    expect(check(text, text.split(' '))).toEqual([])
    expect(check(text, text.split(' '), 'title')).toEqual([])
    expect(check(text, [text])).toEqual([])
  })

  it('T12: lets body text part after its own hyphen or dash', () => {
    expect(check('un peut-être', ['un peut-', 'être'])).toEqual([])
    expect(check('eau–air', ['eau–', 'air'])).toEqual([])
    expect(check('et/ou', ['et/', 'ou'])).toEqual([])
  })

  it('T12, T15: let an empty text be', () => {
    for (const role of ['title', 'body', 'name', 'address'] as const) {
      expect(check('', [], role)).toEqual([])
      expect(check('', [''], role)).toEqual([])
    }
  })
})

describe('T12: lines give the text back', () => {
  it.each([
    ['a hyphen that the text does not have', 'mise à disposition', ['mise à disposi-', 'tion']],
    ['a soft hyphen of its own', 'disposition', ['disposi\u00ad', 'tion']],
    ['a word cut without a hyphen', 'disposition', ['disposi', 'tion']],
    ['a changed word', 'un mot', ['un', 'nom']],
    ['a changed case', 'un mot', ['UN', 'MOT']],
    ['a missing end', 'un mot de plus', ['un mot']],
    ['an end of its own', 'un mot', ['un mot', 'de plus']],
    ['a missing space', 'un mot', ['unmot']],
    ['a hyphen after the last word', 'un mot', ['un', 'mot-']],
  ])('T12: refuses %s', (_, text, lines) => {
    expect(rulesBrokenBy(text, lines)).toEqual(['T12'])
  })

  it('T12: shows where the lines part', () => {
    expect(check('mise à disposition', ['mise à disposi-', 'tion'])).toEqual([
      {
        rule: 'T12',
        path: 'x',
        excerpt: '…e à disposi-[line break]tion',
        message:
          'Line 1 ends with a hyphen (U+002D) that the text does not have: a cut word is hard to read, and a screen reader misspells it (T12).',
        mend: 'Turn hyphenation off, and break at U+0020 only.',
      },
    ])
  })
})

describe('T12: what stays together', () => {
  it.each([
    ['a break before U+202F', 'un trésor\u202f!', ['un trésor', '\u202f!']],
    ['a break after U+202F', 'un trésor\u202f!', ['un trésor\u202f', '!']],
    ['a break that consumed U+202F', 'un trésor\u202f!', ['un trésor', '!']],
    ['a break at U+00A0', 'le 7\u00a0octobre', ['le 7', 'octobre']],
    ['a break at U+2011', 'porte\u2011clé', ['porte\u2011', 'clé']],
    ['a break after « l’ »', 'de l’open data', ['de l’', 'open data']],
    ['a break after « qu’ » and a space', 'qu’ il', ['qu’', 'il']],
    ['a break between figures', 'la loi 2016-1321', ['la loi 2016-', '1321']],
    ['a break inside capitals', 'SAINT-LOUIS Agglomération', ['SAINT-', 'LOUIS Agglomération']],
  ])('T12: refuses %s', (_, text, lines) => {
    expect(rulesBrokenBy(text, lines)).toEqual(['T12'])
  })

  it.each(['title', 'name'] as const)(
    'T12: refuses to part a word of a %s after its hyphen',
    (role) => {
      expect(rulesBrokenBy('Bar-le-Duc', ['Bar-', 'le-Duc'], role)).toEqual(['T12'])
      expect(rulesBrokenBy('Bar-le-Duc', ['Bar-', 'le-Duc'], 'body')).toEqual([])
    },
  )

  it('T12: refuses a third line running that ends with a hyphen', () => {
    const text = 'peut-être, vis-à-vis, au-delà'
    expect(rulesBrokenBy(text, ['peut-', 'être, vis-', 'à-vis, au-delà'])).toEqual([])
    expect(rulesBrokenBy(text, ['peut-', 'être, vis-', 'à-vis, au-', 'delà'])).toEqual(['T12'])
  })
})

describe('T15: an address stays on one line', () => {
  it.each([
    ['an e-mail address', 'contact@datagrandest.fr', ['contact@', 'datagrandest.fr'], 'address'],
    [
      'a web address at its own hyphen',
      'www.x.fr/open-data',
      ['www.x.fr/open-', 'data'],
      'address',
    ],
    [
      'an address with a hyphen put into it',
      'www.datagrandest.fr',
      ['www.datagrand-', 'est.fr'],
      'address',
    ],
    [
      'an e-mail address in prose',
      'Écrire à contact@datagrandest.fr.',
      ['Écrire à contact@', 'datagrandest.fr.'],
      'body',
    ],
    ['a URL in prose', 'Voir https://x.fr/a?b=c ici', ['Voir https://x.fr/', 'a?b=c ici'], 'body'],
    ['an altered address', 'Voir www.x.fr ici', ['Voir', 'www.y.fr ici'], 'body'],
    ['an address that lost its end', 'www.x.fr/data', ['www.x.fr'], 'address'],
  ] as const)('T15: refuses %s', (_, text, lines, role) => {
    expect(rulesBrokenBy(text, lines, role)).toEqual(['T15'])
  })

  it('T15: lets a line break before and after an address', () => {
    expect(check('Voir www.x.fr ici', ['Voir', 'www.x.fr', 'ici'])).toEqual([])
  })
})
