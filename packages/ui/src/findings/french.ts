import {
  count,
  FRENCH,
  fixedNumber,
  frenchNumber,
  type Language,
  type WordsFor,
} from '@flyer-open-data/flyer'
import type { InkName } from '../tokens/inks.ts'
import type { LayoutFaults } from './faults.ts'
import { INK_NAMES } from './ink-names.ts'

/** A length: comma, no-break space, one decimal. */
const mm = (length: number) => `${fixedNumber(length, 1)}\u00a0mm`

const lines = (number: number) => count(number, 'ligne', 'lignes')

const mendLines = (number: number) =>
  `Raccourcissez le texte ${number === 1 ? 'd’une ligne' : `de ${lines(number)}`}.`

/** An ink as French people call it. */
const inkName = (ink: string) => INK_NAMES[ink as InkName].toLowerCase()

const MEDIA = {
  screen: 'à l’écran',
  coated: 'sur papier couché',
  uncoated: 'sur papier non couché',
} as const

const tooSmall = ({ sizePt, leastPt }: { sizePt: number; leastPt: number }, what: string) => ({
  what: `${what} est en corps ${frenchNumber(sizePt)}, et non d’au moins ${frenchNumber(leastPt)}.`,
  mend: 'Prenez un style de texte plus grand.',
})

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
  contrast: {
    why: 'Qui voit mal, ou lit sous une lumière faible, ne pourrait pas le lire.',
    faults: {
      'too-low': ({ ink, ground, medium, ratio, least }) => ({
        what: `Le texte en «\u00a0${inkName(ink)}\u00a0» sur «\u00a0${inkName(ground)}\u00a0» a un contraste de ${fixedNumber(ratio, 1)} ${MEDIA[medium]}, et non d’au moins ${fixedNumber(least, 1)}.`,
        mend: 'Prenez les encres du fond, ou donnez un autre fond à cette partie.',
      }),
      'two-grounds': ({ grounds }) => ({
        what: `Le texte est à cheval sur plusieurs fonds\u00a0: ${grounds.split(', ').map(inkName).join(', ')}.`,
        mend: 'Déplacez le texte ou l’aplat pour qu’il ait un seul fond.',
      }),
    },
  },
  'least-size': {
    why: 'L’encre s’étale\u00a0: les petites lettres se bouchent, et un repérage imparfait les rend floues.',
    faults: {
      'too-small': (values) => tooSmall(values, 'Le texte'),
      reversed: (values) => tooSmall(values, 'Le texte en réserve blanche'),
      'several-inks': (values) => tooSmall(values, 'Le texte en plusieurs encres'),
    },
  },
  'safe-area': {
    why: 'Une coupe dérive de 1\u00a0mm et un pli de 3\u00a0mm\u00a0: les mots y seraient coupés ou pliés.',
    faults: {
      outside: ({ outMm, safeMm }) => ({
        what: `Le texte est trop près de la coupe ou d’un pli\u00a0: il dépasse de ${mm(outMm)} la limite de ${mm(safeMm)}.`,
        mend: 'Raccourcissez-le, ou déplacez sa colonne.',
      }),
    },
  },
  baseline: {
    why: 'Les lignes de deux volets voisins se suivent de part et d’autre du pli.',
    faults: {
      'off-grid': ({ offMm, stepMm }) => ({
        what: `Le texte est à ${fixedNumber(offMm, 2)}\u00a0mm de la grille de base, dont le pas est de ${fixedNumber(stepMm, 2)}\u00a0mm.`,
        mend: 'Placez-le sur une ligne de la grille ou un quart de son pas.',
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
