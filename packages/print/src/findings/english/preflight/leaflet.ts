import type { LeafletFaults } from '../../preflight/leaflet-faults.ts'
import type { TitledWords } from '../../preflight/words-of-faults.ts'
import { quoted } from './shown.ts'

const takeTheFile =
  'Begin with the press file of this edition; neither set its texts again nor turn them into outlines.'
const moveCode = 'Move the QR code to the middle of a panel, on a light and empty ground.'
const moveText = 'Move this text towards the middle of its panel, or make its column narrower.'
const enlarge = 'Make the QR code larger, without distorting it.'

/** English words for the leaflet itself: its code and its texts. */
export const LEAFLET: TitledWords<LeafletFaults> = {
  L101: {
    title: 'Reading of the QR code',
    why: 'The QR code is the one way from paper to the page online.',
    faults: {
      missing: () => ({
        what: 'No QR code could be read from the picture of the pages.',
        mend: 'Place the QR code in black on white, without distorting it or laying a logo over it.',
      }),
    },
  },
  L102: {
    title: 'Address of the QR code',
    why: 'Once it is printed, a QR code that leads elsewhere cannot be corrected.',
    faults: {
      elsewhere: ({ found, wanted }) => ({
        what: `The QR code leads to ${quoted(found)}; it must lead to ${quoted(wanted)}.`,
        mend: 'Put the sender’s QR code in its place.',
      }),
      'not-printed': ({ found }) => ({
        what: `The QR code leads to ${quoted(found)}, which is no https address that is printed beside it.`,
        mend: 'Put the sender’s QR code in its place.',
      }),
    },
  },
  L103: {
    title: 'Size of the QR code',
    why: 'A smaller QR code is not read at arm’s length, or in little light.',
    faults: {
      module: ({ foundMm, wantedMm }) => ({
        what: `A module of the QR code measures ${foundMm} mm; ${wantedMm} mm is the least.`,
        mend: enlarge,
      }),
      side: ({ foundMm, wantedMm }) => ({
        what: `The QR code with its quiet zone measures ${foundMm} mm; ${wantedMm} mm is the least.`,
        mend: enlarge,
      }),
    },
  },
  L104: {
    title: 'Quiet zone of the QR code',
    why: 'Without a quiet zone a telephone cannot tell the QR code from what surrounds it.',
    faults: {
      narrow: ({ found, wanted }) => ({
        what: `The margin around the QR code is ${found} modules wide; ${wanted} are wanted.`,
        mend: 'Move texts, pictures and edges of grounds away from the QR code.',
      }),
    },
  },
  L105: {
    title: 'Position of the QR code',
    why: 'A fold or a cut that drifts damages the QR code, and it is no longer read.',
    faults: {
      turned: ({ degrees }) => ({
        what: `The QR code is turned by ${degrees} degrees; it must stand upright.`,
        mend: 'Set the QR code upright.',
      }),
      trim: ({ foundMm, wantedMm }) => ({
        what: `The QR code is ${foundMm} mm from the trim; ${wantedMm} mm is the least.`,
        mend: moveCode,
      }),
      fold: ({ foundMm, wantedMm }) => ({
        what: `The QR code is ${foundMm} mm from a fold; ${wantedMm} mm is the least.`,
        mend: moveCode,
      }),
      'across-fold': () => ({
        what: 'A fold runs through the QR code; it must stand on one panel.',
        mend: moveCode,
      }),
    },
  },
  L201: {
    title: 'Distance of text from edges and folds',
    why: 'Cuts and folds drift by a mm or two: text too near the edge is cut or folded.',
    faults: {
      trim: ({ text, foundMm, wantedMm }) => ({
        what: `The text ${quoted(text)} is ${foundMm} mm from the trim; ${wantedMm} mm is the least.`,
        mend: moveText,
      }),
      fold: ({ text, foundMm, wantedMm }) => ({
        what: `The text ${quoted(text)} is ${foundMm} mm from a fold; ${wantedMm} mm is the least.`,
        mend: moveText,
      }),
      'across-fold': ({ text }) => ({
        what: `A fold runs through the text ${quoted(text)}; each text must stand on one panel.`,
        mend: moveText,
      }),
    },
  },
  L202: {
    title: 'Texts of the edition',
    why: 'A text that is missing or changed is not the one that the edition validated.',
    faults: {
      missing: ({ panel, field, text }) => ({
        what: `The text ${quoted(text)} is not found on its side (panel ${panel}, field ${field}).`,
        mend: takeTheFile,
      }),
    },
  },
  L203: {
    title: 'Edition and date',
    why: 'Without edition and date nobody can tell later which version was printed.',
    faults: {
      'no-edition': ({ edition }) => ({
        what: `Nothing tells which edition it is; ${quoted(edition)} is wanted on a page, or its title in the metadata.`,
        mend: 'Give the document its title before the export.',
      }),
      'no-date': ({ date }) => ({
        what: `Nothing tells of when the edition is; ${date} is wanted on a page or in the metadata.`,
        mend: takeTheFile,
      }),
    },
  },
  L204: {
    title: 'Texts foreign to the edition',
    why: 'A text too many comes from another version, or from a template that was left unfilled.',
    faults: {
      stray: ({ text }) => ({
        what: `The text ${quoted(text)} does not belong to this edition.`,
        mend: 'Take this text out, or bring it into a new edition.',
      }),
    },
  },
}
