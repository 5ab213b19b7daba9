import { count, FRENCH, fixedNumber, type Language, type WordsFor } from '@flyer-open-data/flyer'
import type { LayoutFaults } from './faults.ts'

/** A length: comma, no-break space, one decimal. */
const mm = (length: number) => `${fixedNumber(length, 1)}\u00a0mm`

const lines = (number: number) => count(number, 'ligne', 'lignes')

const mendLines = (number: number) =>
  `Raccourcissez le texte ${number === 1 ? 'd’une ligne' : `de ${lines(number)}`}.`

const WORDS: WordsFor<LayoutFaults> = {
  room: {
    why: 'Coupé ou tassé, il partirait à l’impression sans que personne ne le voie.',
    faults: {
      lines: ({ excessLines, excessMm, lines: taken, maxLines }) => ({
        what: `Le texte dépasse de ${lines(excessLines)} (${mm(excessMm)})\u00a0: il en prend ${taken} là où il en tient ${maxLines}.`,
        mend: mendLines(excessLines),
      }),
      'below-margin': ({ excessLines, excessMm }) => ({
        what: `Le texte dépasse de ${lines(excessLines)} (${mm(excessMm)})\u00a0: il finit sous la marge du volet.`,
        mend: mendLines(excessLines),
      }),
      word: ({ excessMm, measureMm }) => ({
        what: `Un mot, ou ce que des espaces insécables lui joignent, est trop large de ${mm(excessMm)} pour sa colonne de ${mm(measureMm)}.`,
        mend: 'Choisissez un mot plus court.',
      }),
      address: ({ excessMm, measureMm }) => ({
        what: `L’adresse est trop large de ${mm(excessMm)} pour sa colonne de ${mm(measureMm)}.`,
        mend: 'Choisissez une adresse plus courte.',
      }),
    },
  },
}

/** French, for the content and its layout. */
export const LAYOUT_FRENCH = {
  ...FRENCH,
  words: { ...FRENCH.words, ...WORDS },
} satisfies Language
