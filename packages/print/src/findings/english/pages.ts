import type { WordsFor } from '@flyer-open-data/flyer'
import type { PressFaults } from '../faults.ts'

type PageRule =
  | 'interaction'
  | 'colour'
  | 'gradient'
  | 'picture'
  | 'font'
  | 'graphics-state'
  | 'content'
  | 'structure'
  | 'plates'

const why =
  'A print shop’s preflight would refuse the file, or the press would print another colour.'

const mendGradient = 'Use gradients between inks of the token table, or none.'
const mendPlates = 'Show a file made for a press, whose colours are all inks.'
const drawnFont = 'A font draws its glyphs (Type 3), in colours that may be no inks.'
const outlineFont = 'Set the text in an outline font, such as TrueType.'
const buildAgain = 'Build the file again; if the fault stays, report it.'

const shown = (words: string) => (words === '' ? 'artwork or nothing' : `“${words}”`)

/** English words for what stands on a page and may not go to a press. */
export const PAGES: Pick<WordsFor<PressFaults>, PageRule> = {
  interaction: {
    why: 'Paper does nothing, and a print shop’s preflight would refuse the file.',
    faults: {
      annotations: ({ count }) => ({
        what: `The page carries ${count} ${count === 1 ? 'annotation' : 'annotations'}, such as a link.`,
        mend: 'Draw it on a surface without links: the paper surface.',
      }),
      other: () => ({
        what: 'The file carries a form, an action, an attachment, layers or an outline.',
        mend: 'Build the press file from the leaflet alone.',
      }),
    },
  },
  colour: {
    why,
    faults: {
      space: ({ name }) => ({
        what: `The colour space ${name || '(none)'} is not allowed.`,
        mend: 'Draw with the inks of the token table only.',
      }),
      unreadable: ({ space, operands }) => ({
        what: `A colour of ${space} cannot be read: ${operands || '(no numbers)'}.`,
        mend: buildAgain,
      }),
      'no-ink': ({ colour }) => ({
        what: `The colour ${colour} is the screen colour of no ink.`,
        mend: 'Use an ink of packages/ui/src/tokens/inks.ts, or add its recipe there and run `npm run tokens`.',
      }),
      initial: ({ space }) => ({
        what: `Something is painted in the initial colour of ${space}, which is no ink.`,
        mend: 'Choose an ink before painting.',
      }),
    },
  },
  gradient: {
    why,
    faults: {
      mesh: () => ({ what: 'A gradient is a mesh of colours.', mend: mendGradient }),
      unreadable: () => ({ what: 'A gradient cannot be read.', mend: mendGradient }),
      space: ({ name }) => ({
        what: `The colour space ${name} of a gradient is not allowed.`,
        mend: mendGradient,
      }),
      'unreadable-colours': () => ({
        what: 'The colours of a gradient cannot be read.',
        mend: mendGradient,
      }),
      'function-type': ({ type }) => ({
        what: `A gradient of function type ${type} has no ends to translate.`,
        mend: mendGradient,
      }),
      'no-parts': () => ({ what: 'A gradient has no parts.', mend: mendGradient }),
      'no-end': ({ end }) => ({ what: `A gradient has no colour ${end}.`, mend: mendGradient }),
      'no-ink': ({ colour }) => ({
        what: `The gradient colour ${colour || '(no numbers)'} is the screen colour of no ink.`,
        mend: mendGradient,
      }),
    },
  },
  picture: {
    why,
    faults: {
      placed: () => ({
        what: 'A picture stands on the page; its colours are no inks.',
        mend: 'Draw it as vector artwork in the inks of the token table.',
      }),
    },
  },
  font: {
    why,
    faults: {
      drawn: () => ({
        what: drawnFont,
        mend: outlineFont,
      }),
    },
  },
  'graphics-state': {
    why,
    faults: {
      transparent: ({ settings }) => ({
        what: `Something is transparent (${settings}).`,
        mend: 'Draw it in a flat ink: an opacity under 1 has no recipe.',
      }),
      curves: ({ settings }) => ({
        what: `Something changes the curves of the press (${settings}).`,
        mend: 'Leave halftones and transfer functions to the printer.',
      }),
    },
  },
  content: {
    why: 'What cannot be read, or means two things, would be printed otherwise than it was drawn.',
    faults: {
      undecodable: () => ({
        what: 'A stream of the page cannot be decoded.',
        mend: buildAgain,
      }),
      'borrowed-resources': () => ({
        what: 'A form without resources stands where fonts and inks may have other names.',
        mend: 'Give the form resources of its own.',
      }),
    },
  },
  structure: {
    why: 'A screen reader would say something else than what is printed.',
    faults: {
      unlike: ({ expected, painted }) => ({
        what: `The page was laid out to paint ${shown(expected)} and paints ${shown(painted)}.`,
        mend: 'Draw the frames of the layout, all of them and in their order.',
      }),
      unmarkable: ({ operator }) => ({
        what: `The operator ${operator} cannot be tagged.`,
        mend: 'Draw the page with texts and paths.',
      }),
    },
  },
  plates: {
    why: 'A plate would show other inks than the press prints.',
    faults: {
      'screen-colours': () => ({
        what: 'A colour is not made of inks: the settings of a printer would choose them.',
        mend: mendPlates,
      }),
      'unknown-colours': () => ({
        what: 'The inks of a colour cannot be told.',
        mend: mendPlates,
      }),
      'drawn-fonts': () => ({ what: drawnFont, mend: outlineFont }),
      'too-many-inks': () => ({
        what: 'The file has more spot inks than are shown plate by plate.',
        mend: 'Show a file that is made of cyan, magenta, yellow and black.',
      }),
      unreadable: () => ({ what: 'A part of the file cannot be read.', mend: buildAgain }),
    },
  },
}
