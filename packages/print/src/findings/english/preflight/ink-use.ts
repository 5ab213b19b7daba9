import type { InkUseFaults } from '../../preflight/ink-use-faults.ts'
import type { TitledWords } from '../../preflight/words-of-faults.ts'
import { counted, places, quoted } from './shown.ts'

/** English words for what is printed in which inks, and what it does to what lies under it. */
export const INK_USE: TitledWords<InkUseFaults> = {
  P306: {
    title: 'Inks of black text',
    why: 'Four plates never lie exactly on each other: letters blur.',
    faults: {
      'rich-black': ({ percent, count }) => ({
        what: `Black text is made of several inks, ${percent} % in all${places(count)}; black alone is enough.`,
        mend: 'Give this text 100 % black without cyan, magenta and yellow.',
      }),
    },
  },
  P307: {
    title: 'Inks of small text',
    why: 'Plates shift a little: small text in several inks blurs.',
    faults: {
      small: ({ sizePt, leastPt, inks, count }) => ({
        what: `Text of ${sizePt} pt is printed in ${inks} inks${places(count)}; ${leastPt} pt is the least.`,
        mend: 'Make this text larger, or give it one ink, such as black.',
      }),
    },
  },
  P308: {
    title: 'Size of white text',
    why: 'Ink of the ground runs into small white letters and fills them.',
    faults: {
      small: ({ sizePt, leastPt, count }) => ({
        what: `White text of ${sizePt} pt is left out of a ground${places(count)}; ${leastPt} pt is the least.`,
        mend: 'Make this text larger, or print it in black on a light ground.',
      }),
    },
  },
  P309: {
    title: 'Overprint of small black text',
    why: 'Without overprinting a white rim shows around letters as soon as plates shift.',
    faults: {
      'knocks-out': ({ sizePt, count }) => ({
        what: `Black text of ${sizePt} pt knocks out what lies under it${places(count)}.`,
        mend: 'Let 100 % black overprint (InDesign: preferences, “Appearance of Black”).',
      }),
      'other-mode': ({ sizePt, count }) => ({
        what: `Black text of ${sizePt} pt overprints in a mode that knocks out all the same${places(count)}; mode 1 (OPM 1) is wanted.`,
        mend: 'Export from the document as PDF/X-4, which uses that mode.',
      }),
    },
  },
  P310: {
    title: 'Overprint of white',
    why: 'White that overprints is not there: a press has no white ink.',
    faults: {
      text: ({ count }) => ({
        what: `White text overprints${places(count)}: it will not be seen.`,
        mend: 'Switch overprinting off for this text.',
      }),
      path: ({ count }) => ({
        what: `A white object overprints${places(count)}: it will not be seen.`,
        mend: 'Switch overprinting off for this object.',
      }),
    },
  },
  P311: {
    title: 'Spot colours',
    why: 'Each spot colour takes a plate more, and costs it.',
    faults: {
      spot: ({ ink, count }) => ({
        what: `The spot colour ${quoted(ink)} is used ${counted(count, 'time', 'times')}; the job is planned in four inks (CMYK).`,
        mend: 'Convert this ink to CMYK (InDesign: “Ink Manager”).',
      }),
    },
  },
  P312: {
    title: 'Use of grey',
    why: 'Machines do not agree on what DeviceGray does over other objects.',
    faults: {
      text: ({ count }) => ({
        what: `Text in DeviceGray lies over other objects${places(count)}.`,
        mend: 'Give this text a black of CMYK (0, 0, 0, 100 or less).',
      }),
      line: ({ count }) => ({
        what: `A line in DeviceGray lies over other objects${places(count)}.`,
        mend: 'Give this line a black of CMYK (0, 0, 0, 100 or less).',
      }),
      overprints: ({ count }) => ({
        what: `An object in DeviceGray overprints${places(count)}.`,
        mend: 'Give it a black of CMYK, or switch overprinting off.',
      }),
    },
  },
  P313: {
    title: 'Registration colour',
    why: 'Registration colour prints on every plate at once: 400 % of ink, which does not dry.',
    faults: {
      registration: ({ count }) => ({
        what: `The registration colour is used inside the trim${places(count)}; it is for marks alone.`,
        mend: 'Use black instead (the swatch “Black”, not “Registration”).',
      }),
    },
  },
}
