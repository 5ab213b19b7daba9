import type { WordsFor } from '../../findings/words.ts'
import type { ContentFaults } from '../faults.ts'
import { quoted, write } from './characters.ts'

/** French words for T5–T8, T10 and T11: spelling, dates and numbers. */
export const SPELLING_AND_NUMBERS: Pick<
  WordsFor<ContentFaults>,
  'T5' | 'T6' | 'T7' | 'T8' | 'T10' | 'T11'
> = {
  T5: {
    why: 'En français, l’accent fait partie de l’orthographe, sur les capitales aussi.',
    faults: {
      'no-accent': ({ word, right }) => ({
        what: `Une capitale de ${quoted(word)} a perdu son accent ou sa cédille.`,
        mend: write(right),
      }),
      'no-accent-on-a': () => ({
        what: 'La préposition «\u00a0À\u00a0» a perdu son accent.',
        mend: write('À'),
      }),
    },
  },
  T6: {
    why: 'L’abréviation et son nombre se lisent ensemble et ne se séparent jamais.',
    faults: {
      'no-figures': ({ found, sign }) => ({
        what: `Après ${quoted(found)}, il manque un nombre.`,
        mend: `Faites suivre ${quoted(sign)} d’une espace insécable et d’un nombre, ou écrivez «\u00a0numéro\u00a0».`,
      }),
      'not-joined': ({ found, right }) => ({
        what: `Dans ${quoted(found)}, le nombre n’est pas joint à l’abréviation par une seule espace insécable.`,
        mend: write(right),
      }),
      'wrong-sign': ({ found, right }) => ({
        what: `Dans ${quoted(found)}, un petit o en exposant tient lieu de signe degré.`,
        mend: write(right),
      }),
    },
  },
  T7: {
    why: 'Une date se lit d’un trait, et les noms de mois sont des noms communs.',
    faults: {
      'first-day': ({ found }) => ({
        what: `Le premier jour du mois est écrit ${quoted(found)}.`,
        mend: 'Écrivez «\u00a01er\u00a0», le suffixe en exposant.',
      }),
      'day-not-joined': ({ found, right }) => ({
        what: `Dans ${quoted(found)}, le jour et le mois ne sont pas joints par une espace insécable.`,
        mend: write(right),
      }),
      'month-capital': ({ found, right }) => ({
        what: `Le mois ${quoted(found)} porte une capitale.`,
        mend: write(right),
      }),
      'year-not-joined': ({ found, right }) => ({
        what: `Dans ${quoted(found)}, le mois et l’année ne sont pas joints par une espace insécable.`,
        mend: write(right),
      }),
    },
  },
  T8: {
    why: 'Un ordinal s’abrège par ses dernières lettres seules.',
    faults: {
      'long-suffix': ({ found, right }) => ({
        what: `L’ordinal ${quoted(found)} n’est pas abrégé à la française.`,
        mend: `Écrivez ${quoted(right)}, le suffixe en exposant.`,
      }),
      ambiguous: ({ found, masculine, feminine }) => ({
        what: `L’ordinal ${quoted(found)} n’est pas abrégé à la française.`,
        mend: `Écrivez ${quoted(masculine)} ou ${quoted(feminine)}, le suffixe en exposant.`,
      }),
    },
  },
  T10: {
    why: 'La ligature (œ, æ) fait partie de l’orthographe du mot.',
    faults: {
      'no-ligature': ({ word, right }) => ({
        what: `Le mot ${quoted(word)} est écrit sans sa ligature.`,
        mend: write(right),
      }),
    },
  },
  T11: {
    why: 'Un nombre ne se sépare ni de son unité ni de ses tranches de trois chiffres.',
    faults: {
      hours: ({ found, right }) => ({
        what: `Dans ${quoted(found)}, heures et minutes ne sont pas jointes au «\u00a0h\u00a0» par des espaces insécables.`,
        mend: write(right),
      }),
      unit: ({ found, right }) => ({
        what: `Dans ${quoted(found)}, le nombre n’est pas joint à son unité par une espace insécable.`,
        mend: write(right),
      }),
      thousands: ({ found, right }) => ({
        what: `Dans ${quoted(found)}, les milliers ne sont pas joints par une espace fine insécable.`,
        mend: write(right),
      }),
    },
  },
}
