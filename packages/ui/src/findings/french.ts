import {
  count,
  FRENCH,
  fixedNumber,
  frenchNumber,
  type Language,
  PANEL_IDS,
  panelTitle,
  type WordsFor,
} from '@flyer-open-data/flyer'
import type { InkName } from '../tokens/inks.ts'
import type { LayoutFaults } from './faults.ts'
import { INK_NAMES } from './ink-names.ts'
import type { Lengths } from './room-rule.ts'

/** A length: comma, no-break space, one decimal. */
const mm = (length: number) => `${fixedNumber(length, 1)}\u00a0mm`

const lines = (number: number) => count(number, 'ligne', 'lignes')

/** Characters, as a person counts them: letters, signs and spaces. */
const characters = (number: number) => count(number, 'caractère', 'caractères')

/** What fits is told where something does: a list may leave no room for its last text. */
const mendLines = (number: number, { characters: has, fitting }: Lengths) =>
  `Raccourcissez le texte ${number === 1 ? 'd’une ligne' : `de ${lines(number)}`}${
    fitting > 0
      ? `\u00a0: il compte ${characters(has)}, espaces comprises, et il en tient environ ${fitting}.`
      : ', ou ceux qui le précèdent.'
  }`

/** The inks by their names in French, each beside the one that data have for it. */
const inkChoices = (inks: string) =>
  inks
    .split(', ')
    .map((ink) => `${inkName(ink)} (${ink})`)
    .join(', ')

/** A section as designers know it. */
const sectionName = (section: string) => {
  const id = PANEL_IDS.find((one) => one === section)
  return id ? panelTitle(id) : section
}

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
  place: {
    why: 'La rubrique manquerait sur le papier, et personne n’en saurait rien.',
    faults: {
      'no-place': ({ section, format }) => ({
        what: `Le format «\u00a0${format}\u00a0» n’a pas de place pour la rubrique «\u00a0${sectionName(section)}\u00a0».`,
        mend: 'Donnez-lui un volet, ou écrivez dans le format qu’il s’en passe.',
      }),
    },
  },
  room: {
    why: 'Coupé ou tassé, il partirait à l’impression sans que personne ne le voie.',
    faults: {
      lines: ({ excessLines, excessMm, lines: taken, maxLines, ...lengths }) => ({
        what: `Le texte dépasse de ${lines(excessLines)} (${mm(excessMm)})\u00a0: il en prend ${taken} là où il en tient ${maxLines}.`,
        mend: mendLines(excessLines, lengths),
      }),
      'below-margin': ({ excessLines, excessMm, ...lengths }) => ({
        what: `Le texte dépasse de ${lines(excessLines)} (${mm(excessMm)})\u00a0: il finit sous la marge du volet.`,
        mend: mendLines(excessLines, lengths),
      }),
      word: ({ excessMm, measureMm, characters: has, fitting }) => ({
        what: `Un mot, ou plusieurs que des espaces insécables tiennent ensemble, dépasse de ${mm(excessMm)} sa colonne, large de ${mm(measureMm)}.`,
        mend: `Prenez un mot plus court\u00a0: celui-ci compte ${characters(has)}, et il en tient environ ${fitting}. Un nom composé, lui, passe à la ligne après ses traits d’union, sauf en capitales.`,
      }),
      address: ({ excessMm, measureMm, characters: has, fitting }) => ({
        what: `L’adresse dépasse de ${mm(excessMm)} sa colonne, large de ${mm(measureMm)}.`,
        mend: `Prenez une adresse plus courte\u00a0: celle-ci compte ${characters(has)}, et il en tient environ ${fitting}.`,
      }),
      'address-lines': ({ maxLines, measureMm, characters: has, fitting }) => ({
        what: `L’adresse, de ${characters(has)}, ne tient pas sur ${lines(maxLines)} de ${mm(measureMm)}, même en petit.`,
        mend: `Prenez une adresse plus courte\u00a0: il tient environ ${characters(fitting)} par ligne, et l’adresse ne passe à la ligne qu’après une barre oblique, avant un point ou après un trait d’union.`,
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
        what: `L’adresse du QR code compte ${characters(length)}, et le plus grand code en tient ${frenchNumber(most)}.`,
        mend: 'Prenez une adresse plus courte.',
      }),
      'modules-too-small': ({ length, moduleMm, smallestMm }) => ({
        what: `L’adresse prend ${characters(length)} dans le QR code\u00a0: ses carrés n’auraient que ${fixedNumber(moduleMm, 3)}\u00a0mm de côté, et un téléphone en demande ${fixedNumber(smallestMm, 3)}.`,
        mend: 'Prenez une adresse plus courte, ou sans accents\u00a0: chaque lettre accentuée y prend six caractères.',
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
        what: `Le dessin du logo de ${name} contient des arcs de cercle (la lettre A de son tracé), que le dépliant ne sait pas agrandir.`,
        mend: 'Demandez à qui a fait le logo de changer ses arcs en courbes de Bézier, puis reprenez le tracé.',
      }),
      'unknown-ink': ({ name, ink, inks }) => ({
        what: `Le logo de ${name} est dessiné en «\u00a0${ink}\u00a0», qui n’est pas une encre du dépliant.`,
        mend: `Donnez-lui l’une de celles-ci\u00a0: ${inkChoices(inks)}.`,
      }),
      'other-picture': ({ name }) => ({
        what: `L’image du logo de ${name} n’est pas un PNG en RVB 8\u00a0bits sans transparence, de la taille annoncée.`,
        mend: 'Enregistrez-la de nouveau en PNG de ce type, sur fond blanc et sans entrelacement, ou prenez la version vectorielle du logo.',
      }),
      'too-narrow': ({ name, widthMm, minimumMm, slotWidthMm, slotHeightMm }) => ({
        what: `Le logo de ${name} aurait ${mm(widthMm)} de large, et ses règles en demandent au moins ${mm(minimumMm)}.`,
        mend: `Prenez une version du logo faite pour les petites tailles, ou plus compacte\u00a0: son emplacement a ${mm(slotWidthMm)} de large et ${mm(slotHeightMm)} de haut, espace libre autour du logo compris.`,
      }),
    },
  },
}

/** French, for the content and its layout. */
export const LAYOUT_FRENCH = {
  ...FRENCH,
  words: { ...FRENCH.words, ...WORDS },
} satisfies Language
