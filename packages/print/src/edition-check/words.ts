import { formatDay } from '@flyer-open-data/flyer'
import type { ChangeFound, EditionAnswer, ToldEdition } from './edition-answer.ts'

/** The answers in one language: a sentence each. An outcome without one does not compile. */
export type AnswerWords = {
  readonly [O in EditionAnswer['outcome']]: (
    answer: Extract<EditionAnswer, { readonly outcome: O }>,
  ) => string
}

const numberOf = (edition: string) => edition.replace('edition-', '')

const inFrench = ({ edition, date }: Partial<ToldEdition> & { readonly edition: string }) =>
  `l’édition\u00a0${numberOf(edition)}${date === undefined ? '' : ` du ${formatDay(date)}`}`

const inEnglish = ({ edition, date }: Partial<ToldEdition> & { readonly edition: string }) =>
  `edition ${numberOf(edition)}${date === undefined ? '' : ` of ${date}`}`

const CHANGES_IN_FRENCH: Readonly<Record<ChangeFound, string>> = {
  words: 'mais il y manque des textes de cette édition, ou ils ont été modifiés',
  metadata: 'mais les propriétés du fichier et la ligne imprimée se contredisent',
  sender: 'mais son empreinte n’est pas celle de ces textes, ou rien ne dit qui l’a réimprimée',
}

const CHANGES_IN_ENGLISH: Readonly<Record<ChangeFound, string>> = {
  words: 'but some of its texts are missing or were changed',
  metadata: 'but the properties of the file and the printed line contradict each other',
  sender: 'but its hash is not that of these words, or nothing tells who printed it again',
}

export const ANSWERS_IN_FRENCH: AnswerWords = {
  'not-a-pdf': () => 'Ce fichier n’est pas un PDF\u00a0: choisissez le fichier PDF du dépliant.',
  unreadable: () =>
    'Ce PDF ne peut pas être lu\u00a0: il est abîmé, trop lourd ou protégé par un mot de passe.',
  'not-this-leaflet': () => 'Ce PDF n’est pas ce dépliant.',
  older: ({ found, current }) =>
    `Non, ce dépliant est ${inFrench(found)}\u00a0: ${inFrench(current)} le remplace.`,
  newer: ({ found, current }) =>
    `Ce dépliant est ${inFrench(found)}, plus récente que ${inFrench(current)}, la dernière que nous connaissons ici\u00a0: rechargez la page.`,
  current: ({ found, current, by }) =>
    by === 'owner'
      ? `Oui, c’est ${inFrench(current)}, la dernière, avec exactement les textes publiés par ${found.sender ?? 'son éditeur'}.`
      : `Oui, c’est ${inFrench(current)}, la dernière, avec exactement les textes publiés, réimprimée par ${found.sender ?? 'un adhérent'}.`,
  changed: ({ current, why }) =>
    `C’est ${inFrench(current)}, la dernière, ${CHANGES_IN_FRENCH[why]}\u00a0: repartez des fichiers d’origine.`,
  'without-hash': ({ current }) =>
    `C’est ${inFrench(current)}, la dernière, mais le fichier date d’avant l’impression des empreintes\u00a0: ses textes ne peuvent pas être garantis.`,
}

export const ANSWERS_IN_ENGLISH: AnswerWords = {
  'not-a-pdf': () => 'This file is no PDF: choose the PDF file of the leaflet.',
  unreadable: () => 'This PDF cannot be read: it is damaged, too large or locked by a password.',
  'not-this-leaflet': () => 'This PDF is not this leaflet.',
  older: ({ found, current }) =>
    `No, this leaflet is ${inEnglish(found)}: ${inEnglish(current)} takes its place.`,
  newer: ({ found, current }) =>
    `This leaflet is ${inEnglish(found)}, newer than ${inEnglish(current)}, the last one known here: load the page again.`,
  current: ({ found, current, by }) =>
    by === 'owner'
      ? `Yes, this is ${inEnglish(current)}, the last one, with exactly the words that ${found.sender ?? 'its owner'} published.`
      : `Yes, this is ${inEnglish(current)}, the last one, with exactly the words that were published, printed again by ${found.sender ?? 'a member'}.`,
  changed: ({ current, why }) =>
    `This is ${inEnglish(current)}, the last one, ${CHANGES_IN_ENGLISH[why]}: begin again from the original files.`,
  'without-hash': ({ current }) =>
    `This is ${inEnglish(current)}, the last one, but the file is from before hashes were printed: nothing vouches for its words.`,
}
