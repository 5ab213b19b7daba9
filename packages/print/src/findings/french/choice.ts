import { frenchNumber, type WordsFor } from '@flyer-open-data/flyer'
import type { PressFaults } from '../faults.ts'

const KINDS = {
  online: 'un imprimeur en ligne',
  local: 'un imprimeur local',
  reprographics: 'un atelier de reprographie',
  office: 'une imprimante de bureau',
} as const

const MARKS = {
  required: 'demande des traits de coupe',
  allowed: 'accepte les traits de coupe',
  refused: 'refuse les traits de coupe',
} as const

const PRODUCTS = {
  press: 'le fichier avec traits de coupe',
  'press-no-marks': 'le fichier sans traits de coupe',
  'press-x1a': 'le fichier PDF/X-1a',
  'repro-sra3': 'la feuille SRA3 de deux dépliants',
  'repro-a3': 'la feuille A3 d’un dépliant',
  'office-a4': 'la page A4 sans fonds perdus',
  'office-a4-light': 'la page A4 sur fond blanc',
} as const

/** French words for what is chosen for a reprint. */
export const CHOICE: Pick<WordsFor<PressFaults>, 'choice'> = {
  choice: {
    why: 'L’imprimeur refuserait le fichier, ou le couperait mal.',
    faults: {
      'unknown-printer': ({ id, printers }) => ({
        what: `Aucun imprimeur connu ne s’appelle «\u00a0${id}\u00a0».`,
        mend: `N’en nommez aucun, ou choisissez parmi\u00a0: ${printers}.`,
      }),
      'printer-of-no-use': ({ printer, kind }) => ({
        what: `${printer} est un imprimeur, et vous avez choisi ${KINDS[kind]}.`,
        mend: 'Choisissez un imprimeur en ligne ou local, ou ne nommez pas d’imprimeur.',
      }),
      'product-of-other-kind': ({ product, kind }) => ({
        what: `Pour ${KINDS[kind]}, ${PRODUCTS[product]} ne convient pas.`,
        mend: 'Gardez le fichier proposé, ou changez de façon d’imprimer.',
      }),
      'bleed-of-no-use': ({ bleed }) => ({
        what: `Vous demandez ${bleed}\u00a0mm de fonds perdus\u00a0: une imprimante de bureau n’en imprime pas.`,
        mend: 'Retirez les fonds perdus, ou changez de façon d’imprimer.',
      }),
      'marks-disagree': ({ printer, marks, product }) => ({
        what: `${printer} ${MARKS[marks]}\u00a0: ${PRODUCTS[product]} ne convient pas.`,
        mend: 'Gardez le fichier proposé pour cet imprimeur.',
      }),
      'standard-disagrees': ({ printer, standards, product }) => ({
        what: `${printer} accepte ${standards}\u00a0: ${PRODUCTS[product]} ne convient pas.`,
        mend: 'Gardez le fichier proposé pour cet imprimeur, ou choisissez-en un autre.',
      }),
      'bleed-too-small': ({ printer, bleed, least }) => ({
        what: `${printer} demande ${frenchNumber(least)}\u00a0mm de fonds perdus, et vous en avez choisi ${bleed}.`,
        mend: 'Choisissez-en autant ou plus, ou gardez la valeur proposée.',
      }),
      'no-product': ({ printer, standards }) => ({
        what: `Aucun de nos fichiers n’est ce que ${printer} demande${standards === '' ? '' : ` (${standards})`}.`,
        mend: 'Demandez-lui s’il accepte le PDF/X-4 et ne le nommez pas ici, ou choisissez-en un autre.',
      }),
      'no-bleed': ({ printer, bleed }) => ({
        what: `${printer} demande ${frenchNumber(bleed)}\u00a0mm de fonds perdus, plus que le dépliant n’en a.`,
        mend: 'Demandez-lui si 5\u00a0mm suffisent et ne le nommez pas ici, ou choisissez-en un autre.',
      }),
    },
  },
}
