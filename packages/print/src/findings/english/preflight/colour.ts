import type { ColourFaults } from '../../preflight/colour-faults.ts'
import type { TitledWords } from '../../preflight/words-of-faults.ts'
import { oneOf, places, quoted } from './shown.ts'

const toCmyk =
  'Convert colours to the printer’s CMYK profile on export (InDesign: “Output”, “Convert to Destination”). Word and Publisher stay in RGB: ask the printer to convert.'

const newerOrFlat = 'Export as PDF/X-4, or flatten transparency on export.'

/** English words for colour spaces, sums of inks and transparency. */
export const COLOUR: TitledWords<ColourFaults> = {
  P301: {
    title: 'Colour spaces',
    why: 'A press prints four inks: a colour of a screen is converted without you seeing the result.',
    faults: {
      'no-inks': ({ space, count }) => ({
        what: `Colours are in ${space}${places(count)}; CMYK is wanted.`,
        mend: toCmyk,
      }),
      inks: ({ space, count }) => ({
        what: `Colours are in ${space}${places(count)}; a file for screens wants RGB.`,
        mend: 'Export the file for screens in RGB (sRGB).',
      }),
    },
  },
  P302: {
    title: 'Output profile',
    why: 'Without an output profile a printer cannot know what the colours should look like.',
    faults: {
      missing: () => ({
        what: 'The file has no output intent for printing (GTS_PDFX).',
        mend: 'Export as PDF/X with the printer’s profile, such as FOGRA39 for coated paper.',
      }),
      'not-cmyk': ({ identifier, space }) => ({
        what: `The output profile ${quoted(identifier)} is for ${space}; one for CMYK is wanted.`,
        mend: 'Choose the profile of a press on export.',
      }),
      'no-profile': ({ identifier }) => ({
        what: `The output profile ${quoted(identifier)} is named, and is not in the file.`,
        mend: 'Embed the output profile on export.',
      }),
      'no-printer': ({ identifier, deviceClass }) => ({
        what: `The output profile ${quoted(identifier)} is none of a press (class ${deviceClass}; prtr is wanted).`,
        mend: 'Choose the profile of a press on export.',
      }),
    },
  },
  P303: {
    title: 'Printing condition',
    why: 'Inks that were made for other paper give other colours.',
    faults: {
      other: ({ found, wanted }) => ({
        what: `Colours were made for ${quoted(found)}; ${oneOf(wanted)} is wanted.`,
        mend: 'Ask the printer for the profile of its paper, and export with it.',
      }),
    },
  },
  P304: {
    title: 'Maximum ink',
    why: 'Too much ink does not dry, sets off onto the next sheet and cracks at the fold.',
    faults: {
      over: ({ percent, most }) => ({
        what: `There is ${percent} % of ink; ${most} % is the most.`,
        mend: 'Make this colour lighter, or convert the picture to a profile with an ink limit.',
      }),
    },
  },
  P305: {
    title: 'Mean ink of areas',
    why: 'A large area with much ink dries slowly and sets off onto the next sheet.',
    faults: {
      over: ({ percent, most }) => ({
        what: `A square of 15 mm has ${percent} % of ink on the mean; ${most} % is the most.`,
        mend: 'Make the area, or the dark part of the picture, lighter.',
      }),
    },
  },
  P701: {
    title: 'Transparency',
    why: 'An old standard knows no transparency: a press would print other than the screen shows.',
    faults: {
      opacity: ({ percent, count }) => ({
        what: `An object is ${percent} % opaque${places(count)}; the standard wants 100 %.`,
        mend: newerOrFlat,
      }),
      'blend-mode': ({ mode, count }) => ({
        what: `An object blends with what it covers (mode ${mode})${places(count)}; the standard does not allow it.`,
        mend: newerOrFlat,
      }),
      mask: ({ count }) => ({
        what: `An object has a soft edge or a shadow${places(count)}; the standard does not allow it.`,
        mend: newerOrFlat,
      }),
    },
  },
  P702: {
    title: 'Blending space',
    why: 'Colours that are blended in RGB change in print, and so do those beside them.',
    faults: {
      space: ({ space }) => ({
        what: `The page blends its transparency in ${space}; CMYK is wanted.`,
        mend: 'In InDesign choose “Edit”, “Transparency Blend Space”, “Document CMYK”.',
      }),
    },
  },
}
