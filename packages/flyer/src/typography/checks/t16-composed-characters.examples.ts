import { textExamples } from '../text-rule.ts'

/** Texts that T16 accepts, and those in which it finds something. */
export const t16Examples = textExamples(
  // Composed characters.
  {
    passes: [
      'École d’Épinal',
      'À l’œuvre, Ÿ, Ç, ñ, ő',
      '12\u00a0m², 3\u00a0m³, 5\u00a0µm…',
      'n°\u00a07',
      'Pourquoi\u202f?',
      '😀',
    ],
    fails: [
      ['E\u0301cole d\u2019E\u0301pinal', 'E\u0301', 'E\u0301'],
      ['ga\u0302teau', 'a\u0302'],
      ['c\u0327a', 'c\u0327'],
      ['q\u0301', 'q\u0301'],
      ['\u0301cole', '\u0301'],
      ['e\u0301\u0323', 'e\u0301\u0323'],
      ['Qualif\ufb01er', '\ufb01'],
      ['o\ufb03ce', '\ufb03'],
      ['10\u00a0\u212b', '\u212b'],
      ['\u0132', '\u0132'],
      ['½\u00a0journée', '½'],
      ['peut\u2011être', '\u2011'],
      ['\uff21', '\uff21'],
      ['a\u00b4', '\u00b4'],
      ['1\u1d49', '\u1d49'],
      ['a\ufe0f', 'a\ufe0f'],
    ],
  },
  // In addresses too.
  {
    role: 'address',
    passes: ['www.données.fr'],
    fails: [['www.donne\u0301es.fr', 'e\u0301']],
  },
)
