import type { WordsFor } from '../../findings/words.ts'
import type { ContentFaults } from '../faults.ts'
import { quoted } from './characters.ts'

/** Words for marks that need a space before them. */
const spaceBefore = (space: string): WordsFor<ContentFaults>['T1']['faults'] => ({
  'no-space': ({ mark }) => ({
    what: `Devant ${quoted(mark)}, il manque une ${space}.`,
    mend: `Insérez une ${space} devant ${quoted(mark)}.`,
  }),
  'wrong-space': ({ mark, found }) => ({
    what: `Devant ${quoted(mark)}, ${quoted(found)} tient lieu d’${space}.`,
    mend: `Remplacez ${quoted(found)} par une ${space} devant ${quoted(mark)}.`,
  }),
})

const beside = (mark: string) =>
  mark === '«' ? 'après le guillemet ouvrant' : 'avant le guillemet fermant'

/** French words for T1–T4, T9 and T13: marks and spaces. */
export const MARKS: Pick<WordsFor<ContentFaults>, 'T1' | 'T2' | 'T3' | 'T4' | 'T9' | 'T13'> = {
  T1: {
    why: 'Sans elle, le signe colle au mot ou passe seul à la ligne.',
    faults: spaceBefore('espace fine insécable'),
  },
  T2: {
    why: 'Sans elle, le signe colle au mot ou passe seul à la ligne.',
    faults: spaceBefore('espace insécable'),
  },
  T3: {
    why: 'Un guillemet français s’écarte des mots qu’il tient et ne s’en sépare jamais.',
    faults: {
      'no-space': ({ mark }) => ({
        what: `Il manque une espace insécable ${beside(mark)}.`,
        mend: `Insérez une espace insécable ${beside(mark)}.`,
      }),
      'wrong-space': ({ mark, found }) => ({
        what: `Il y a ${quoted(found)} ${beside(mark)}, et non une espace insécable.`,
        mend: `Remplacez ${quoted(found)} par une espace insécable ${beside(mark)}.`,
      }),
      unpaired: ({ mark }) =>
        mark === '«'
          ? {
              what: 'Un guillemet ouvrant n’est jamais refermé.',
              mend: 'Fermez la citation par une espace insécable et un guillemet fermant.',
            }
          : {
              what: 'Un guillemet fermant n’a pas été ouvert.',
              mend: 'Ouvrez la citation par un guillemet ouvrant et une espace insécable.',
            },
    },
  },
  T4: {
    why: 'Un signe de fortune n’est pas l’apostrophe imprimée.',
    faults: {
      straight: ({ found }) => ({
        what: 'L’apostrophe est celle du clavier.',
        mend: `Remplacez ${quoted(found)} par ${quoted('’')}.`,
      }),
      'other-sign': ({ found }) => ({
        what: `Le signe ${quoted(found)} tient lieu d’apostrophe.`,
        mend: `Remplacez ${quoted(found)} par ${quoted('’')}.`,
      }),
    },
  },
  T9: {
    why: 'Ces signes de fortune s’impriment comme des trous ou des signes étrangers.',
    faults: {
      'full-stops': ({ found }) => ({
        what: `Une file de points, ${quoted(found)}, tient lieu de points de suspension.`,
        mend: 'Écrivez les points de suspension en un seul signe (…).',
      }),
      'two-full-stops': ({ found }) => ({
        what: `Plusieurs points se suivent\u00a0: ${quoted(found)}.`,
        mend: 'Gardez un seul point, ou écrivez les points de suspension en un seul signe (…).',
      }),
      'space-at-start': ({ found }) => ({
        what: `Le texte commence par ${quoted(found)}.`,
        mend: `Supprimez ${quoted(found)} au début.`,
      }),
      'space-at-end': ({ found }) => ({
        what: `Le texte finit par ${quoted(found)}.`,
        mend: `Supprimez ${quoted(found)} à la fin.`,
      }),
      'doubled-space': ({ found }) => ({
        what: `Plusieurs espaces se suivent\u00a0: ${quoted(found)}.`,
        mend: 'Gardez une seule espace, insécable là où une règle le demande.',
      }),
      'foreign-space': ({ found }) => ({
        what: `Le caractère ${quoted(found)} tient lieu d’espace.`,
        mend: 'Remplacez-le par une espace simple.',
      }),
      'foreign-quote': ({ found }) => ({
        what: `Le signe ${quoted(found)} tient lieu de guillemet.`,
        mend: 'Citez entre guillemets français, une espace insécable à l’intérieur de chacun.',
      }),
    },
  },
  T13: {
    why: 'Le trait d’union joint les parties d’un mot, et le x est une lettre.',
    faults: {
      range: ({ found, right }) => ({
        what: `L’intervalle ${quoted(found)} porte un trait d’union.`,
        mend: `Écrivez ${quoted(right)}, avec un tiret (–).`,
      }),
      aside: ({ found }) => ({
        what: `Le signe ${quoted(found)} tient lieu de tiret.`,
        mend: 'Remplacez-le par le tiret (–).',
      }),
      dimensions: ({ found, sign }) => ({
        what: `Dans ${quoted(found)}, ${quoted(sign)} tient lieu de signe de multiplication.`,
        mend: `Remplacez ${quoted(sign)} par le signe ×.`,
      }),
    },
  },
}
