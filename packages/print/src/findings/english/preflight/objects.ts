import type { ObjectFaults } from '../../preflight/object-faults.ts'
import type { TitledWords } from '../../preflight/words-of-faults.ts'
import { counted, places, quoted } from './shown.ts'

const sharper =
  'Place a picture with more pixels, or make it smaller on the page; enlarging the file adds no detail.'

/** English words for fonts, lines and pictures. */
export const OBJECTS: TitledWords<ObjectFaults> = {
  P401: {
    title: 'Embedding of fonts',
    why: 'A font that is not in the file is replaced, and text looks different or runs longer.',
    faults: {
      'not-embedded': ({ font }) => ({
        what: `The font ${quoted(font)} is not in the file.`,
        mend: 'Embed fonts on export (PDF/X and PDF/A always do; Word: “Embed fonts in the file”).',
      }),
    },
  },
  P402: {
    title: 'Extent of embedded fonts',
    why: 'A whole font makes a file heavy, and its licence often forbids it.',
    faults: {
      whole: ({ font }) => ({
        what: `The font ${quoted(font)} is embedded whole.`,
        mend: 'Ask for the used characters alone on export (subset fonts at 100 %).',
      }),
    },
  },
  P403: {
    title: 'Substitute font (Courier)',
    why: 'Programs put Courier in the place of a font that is missing.',
    faults: {
      courier: ({ font }) => ({
        what: `Text is set in ${quoted(font)}.`,
        mend: 'If it is not meant, install the missing font, and export again.',
      }),
    },
  },
  P404: {
    title: 'Size of text',
    why: 'Text that is too small is not read, and its thin strokes break in print.',
    faults: {
      small: ({ sizePt, leastPt, text, count }) => ({
        what: `The text ${quoted(text)} is of ${sizePt} pt${count === 1 ? '' : `, like ${counted(count - 1, 'other', 'others')} of the page`}; ${leastPt} pt is the least.`,
        mend: 'Make this text larger, or shorter so that it fits.',
      }),
    },
  },
  P405: {
    title: 'Reading of text by machines',
    why: 'Otherwise no screen reader and no search finds the words.',
    faults: {
      untold: ({ font }) => ({
        what: `The font ${quoted(font)} does not tell which characters its glyphs stand for.`,
        mend: 'Export from the document itself, not through a PDF printer.',
      }),
    },
  },
  P406: {
    title: 'Drawn fonts (Type 3)',
    why: 'The letters of a drawn font print less sharply, and in colours of their own.',
    faults: {
      drawn: ({ font }) => ({
        what: `The font ${quoted(font)} is drawn (Type 3).`,
        mend: 'Set the text in a TrueType or OpenType font.',
      }),
    },
  },
  P501: {
    title: 'Width of lines',
    why: 'A thinner line breaks, or prints as thin as the machine can.',
    faults: {
      thin: ({ widthPt, leastPt, count }) => ({
        what: `A line is ${widthPt} pt thick${places(count)}; ${leastPt} pt is the least.`,
        mend: `Give this line ${leastPt} pt or more: a hairline (0 pt) is no thickness.`,
      }),
    },
  },
  P502: {
    title: 'Inks of thin lines',
    why: 'Plates shift a little: a thin white line is filled, one in several inks is doubled.',
    faults: {
      white: ({ widthPt, leastPt, count }) => ({
        what: `A white line is ${widthPt} pt thick${places(count)}; ${leastPt} pt is advised.`,
        mend: 'Make this line thicker.',
      }),
      mixed: ({ widthPt, leastPt, inks, count }) => ({
        what: `A line of ${widthPt} pt is printed in ${inks} inks${places(count)}; ${leastPt} pt is advised.`,
        mend: 'Make this line thicker, or give it one ink.',
      }),
    },
  },
  P601: {
    title: 'Least resolution of pictures',
    why: 'With too few pixels a picture prints blurred or in steps.',
    faults: {
      coarse: ({ ppi, wantedPpi, pixels, count }) => ({
        what: `A picture of ${pixels} pixels prints at ${ppi} ppi${places(count)}; ${wantedPpi} is the least.`,
        mend: sharper,
      }),
    },
  },
  P602: {
    title: 'Advised resolution of pictures',
    why: 'Below the advised resolution fine details are lost.',
    faults: {
      coarse: ({ ppi, wantedPpi, pixels, count }) => ({
        what: `A picture of ${pixels} pixels prints at ${ppi} ppi${places(count)}; ${wantedPpi} is advised.`,
        mend: sharper,
      }),
      bitonal: ({ ppi, wantedPpi, pixels, count }) => ({
        what: `A picture in pure black of ${pixels} pixels prints at ${ppi} ppi${places(count)}; ${wantedPpi} is advised.`,
        mend: 'Scan it more finely, or trace it.',
      }),
    },
  },
  P603: {
    title: 'Resolution of line art',
    why: 'A picture without greys shows each of its pixels: it needs more of them.',
    faults: {
      coarse: ({ ppi, wantedPpi, pixels, count }) => ({
        what: `A picture in pure black of ${pixels} pixels prints at ${ppi} ppi${places(count)}; ${wantedPpi} is the least.`,
        mend: 'Scan it more finely, trace it, or place it in greys.',
      }),
    },
  },
  P604: {
    title: 'Compression of pictures',
    why: 'The machines of an old standard cannot read every compression.',
    faults: {
      'jpeg-2000': ({ standard }) => ({
        what: `A picture is packed as JPEG 2000; ${standard} does not allow it.`,
        mend: 'Choose JPEG or ZIP compression on export.',
      }),
      jbig2: ({ standard }) => ({
        what: `A picture is packed as JBIG2; ${standard} does not allow it.`,
        mend: 'Choose CCITT or ZIP compression on export.',
      }),
    },
  },
}
