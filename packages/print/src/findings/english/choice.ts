import type { WordsFor } from '@flyer-open-data/flyer'
import type { PressFaults } from '../faults.ts'

const KINDS = {
  online: 'an online printer',
  local: 'a local printer',
  reprographics: 'a reprographics room',
  office: 'an office printer',
} as const

const MARKS = {
  required: 'asks for crop marks',
  allowed: 'takes crop marks',
  refused: 'refuses crop marks',
} as const

/** English words for what is chosen for a reprint. */
export const CHOICE: Pick<WordsFor<PressFaults>, 'choice'> = {
  choice: {
    why: 'The file would be refused by whoever prints it, or be cut wrongly.',
    faults: {
      'unknown-printer': ({ id, printers }) => ({
        what: `There is no printer « ${id} ».`,
        mend: `Leave it away, or name one of: ${printers}.`,
      }),
      'printer-of-no-use': ({ printer, kind }) => ({
        what: `${printer} is a print shop, and the leaflet is to be printed by ${KINDS[kind]}.`,
        mend: 'Choose an online or a local printer, or leave the printer away.',
      }),
      'product-of-other-kind': ({ product, kind, products }) => ({
        what: `The product « ${product} » is no file for ${KINDS[kind]}.`,
        mend: `Use one of: ${products}; or choose who prints it anew.`,
      }),
      'bleed-of-no-use': ({ bleed, kind }) => ({
        what: `A bleed of ${bleed} mm is asked for, and ${KINDS[kind]} prints none.`,
        mend: 'Leave the bleed away.',
      }),
      'marks-disagree': ({ printer, marks, product }) => ({
        what: `${printer} ${MARKS[marks]}, and « ${product} » is made otherwise.`,
        mend:
          marks === 'refused'
            ? 'Use press-no-marks, or leave the product away.'
            : 'Use press, or leave the product away.',
      }),
      'standard-disagrees': ({ printer, standards, product }) => ({
        what: `${printer} takes ${standards}, which « ${product} » is not.`,
        mend: 'Leave the product away, or choose another printer.',
      }),
      'bleed-too-small': ({ printer, bleed, least }) => ({
        what: `${printer} asks for ${least} mm of bleed, and ${bleed} mm are chosen.`,
        mend: 'Choose as much or more, or leave the bleed away.',
      }),
      'no-product': ({ printer, standards }) => ({
        what: `None of our files is what ${printer} asks for${standards === '' ? '' : ` (${standards})`}.`,
        mend: 'Ask whether it takes PDF/X-4, and leave the printer away; or choose another one.',
      }),
      'no-bleed': ({ printer, bleed }) => ({
        what: `${printer} asks for ${bleed} mm of bleed, more than the leaflet is drawn with.`,
        mend: 'Ask whether it takes 5 mm, and leave the printer away; or choose another one.',
      }),
    },
  },
}
