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
  'qr-code': {
    why: 'Un téléphone ouvrirait une autre page, ou aucune.',
    faults: {
      'not-ascii': ({ url }) => ({
        what: `L’adresse du QR code contient des caractères que les lecteurs déchiffrent chacun à leur façon\u00a0: ${url}.`,
        mend: 'Donnez l’adresse sans accents ni signes spéciaux.',
      }),
      'too-long': ({ length, most }) => ({
        what: `L’adresse du QR code compte ${length} caractères, et le plus grand code en tient ${most}.`,
        mend: 'Choisissez une adresse plus courte.',
      }),
      'modules-too-small': ({ length, moduleMm, smallestMm }) => ({
        what: `Les modules du QR code sont larges de ${fixedNumber(moduleMm, 3)}\u00a0mm, et non d’au moins ${fixedNumber(smallestMm, 3)}\u00a0mm\u00a0: son adresse prend ${length} caractères.`,
        mend: 'Choisissez une adresse plus courte, ou sans accents\u00a0: chacun prend six caractères.',
      }),
    },
  },
  logo: {
    why: 'Un logo déformé, ou plus petit que son minimum, enfreint les règles de son propriétaire.',
    faults: {
      arcs: ({ name }) => ({
        what: `Le logo de ${name} est dessiné avec des arcs, qu’on ne peut pas mettre à l’échelle.`,
        mend: 'Exportez-le avec ses arcs changés en courbes de Bézier.',
      }),
      'unknown-ink': ({ name, ink, inks }) => ({
        what: `Le logo de ${name} est dessiné en «\u00a0${ink}\u00a0», qui n’est pas une encre du dépliant.`,
        mend: `Donnez-lui une de ses encres\u00a0: ${inks}.`,
      }),
      'too-narrow': ({ name, widthMm, minimumMm }) => ({
        what: `Le logo de ${name} serait large de ${mm(widthMm)}\u202f; son propriétaire demande au moins ${mm(minimumMm)}.`,
        mend: 'Donnez-lui plus de place, ou prenez une version du logo faite pour les petites tailles.',
      }),
    },
  },
}

/** French, for the content and its layout. */
export const LAYOUT_FRENCH = {
  ...FRENCH,
  words: { ...FRENCH.words, ...WORDS },
} satisfies Language
