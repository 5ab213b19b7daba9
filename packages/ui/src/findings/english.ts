import { ENGLISH, type Language, type WordsFor } from '@flyer-open-data/flyer'
import type { LayoutFaults } from './faults.ts'
import type { Lengths } from './room-rule.ts'

const mm = (length: number) => `${length.toFixed(1)} mm`

const lines = (count: number) => `${count} ${count === 1 ? 'line' : 'lines'}`

const mendLines = ({ characters, fitting }: Lengths) =>
  `Shorten the text, of ${characters} characters, to about ${fitting}, or give its box more room in the layout of the panel.`

const MEDIA = {
  screen: 'on a screen',
  coated: 'on coated paper',
  uncoated: 'on uncoated paper',
} as const

const tooSmall = ({ sizePt, leastPt }: { sizePt: number; leastPt: number }, what: string) => ({
  what: `${what} is ${sizePt} pt, and not ${leastPt} pt at least.`,
  mend: 'Set it in a larger style.',
})

const WORDS: WordsFor<LayoutFaults> = {
  place: {
    why: 'The section would be missing from the paper, and nobody would be told.',
    faults: {
      'no-place': ({ section, format }) => ({
        what: `The format « ${format} » has no place for the section « ${section} ».`,
        mend: 'Give it a place in the format, or name it in « leavesOut ».',
      }),
    },
  },
  room: {
    why: 'A cut or squeezed text would go to the press unseen.',
    faults: {
      lines: ({ excessLines, excessMm, lines: taken, maxLines, ...lengths }) => ({
        what: `The text is too long by ${lines(excessLines)} (${mm(excessMm)}): it takes ${lines(taken)} where ${maxLines} fit.`,
        mend: mendLines(lengths),
      }),
      'below-margin': ({ excessLines, excessMm, ...lengths }) => ({
        what: `The text is too long by ${lines(excessLines)} (${mm(excessMm)}): it ends below the margin of its panel.`,
        mend: mendLines(lengths),
      }),
      word: ({ excessMm, measureMm, characters, fitting }) => ({
        what: `A word, or what no-break spaces join to it, is too wide by ${mm(excessMm)} for a box ${mm(measureMm)} wide.`,
        mend: `Choose a word of about ${fitting} characters, not ${characters}, or give its box more room in the layout of the panel. A compound name breaks after its hyphens, unless it is in capitals.`,
      }),
      address: ({ excessMm, measureMm, characters, fitting }) => ({
        what: `The address is too wide by ${mm(excessMm)} for a box ${mm(measureMm)} wide.`,
        mend: `Choose an address of about ${fitting} characters, not ${characters}.`,
      }),
      'address-lines': ({ maxLines, measureMm, characters, fitting }) => ({
        what: `The address, of ${characters} characters, does not fit ${lines(maxLines)} of ${mm(measureMm)}, however small it is set.`,
        mend: `Choose a shorter address: about ${fitting} characters fit a line, and it breaks only after a slash, before a dot or after a hyphen.`,
      }),
    },
  },
  'qr-code': {
    why: 'A telephone would open another page, or none.',
    faults: {
      'not-ascii': ({ url }) => ({
        what: `The address of the QR code holds characters that readers decode each their own way: ${url}.`,
        mend: 'Give the address in ASCII, as asciiUrl writes it.',
      }),
      'too-long': ({ length, most }) => ({
        what: `The address of the QR code is ${length} characters long, and the largest code holds ${most}.`,
        mend: 'Choose a shorter address.',
      }),
      'modules-too-small': ({ length, moduleMm, smallestMm }) => ({
        what: `The modules of the QR code are ${moduleMm.toFixed(3)} mm wide, under ${smallestMm} mm: its address takes ${length} characters in ASCII.`,
        mend: 'Choose a shorter address, or one without accents: each takes six characters.',
      }),
    },
  },
  contrast: {
    why: 'Whoever sees badly, or reads in a poor light, could not read it.',
    faults: {
      'too-low': ({ ink, ground, medium, ratio, least }) => ({
        what: `The text in « ${ink} » on « ${ground} » has a contrast of ${ratio.toFixed(1)} ${MEDIA[medium]}, and not of ${least} at least.`,
        mend: 'Ask the ground for its inks, or give the part another ground.',
      }),
      'two-grounds': ({ grounds }) => ({
        what: `The text stands on more than one ground: ${grounds}.`,
        mend: 'Move the text or the solid, so that it stands on one.',
      }),
    },
  },
  'least-size': {
    why: 'Ink spreads: small letters fill up, and a plate that shifts blurs them.',
    faults: {
      'too-small': (values) => tooSmall(values, 'The text'),
      reversed: (values) => tooSmall(values, 'The text that leaves the paper white'),
      'several-inks': (values) => tooSmall(values, 'The text in several inks'),
    },
  },
  'safe-area': {
    why: 'A cut drifts by 1 mm and a fold by 3: words there are cut or bent.',
    faults: {
      outside: ({ outMm, safeMm }) => ({
        what: `The text comes ${mm(outMm)} nearer than ${safeMm} mm to the trim or to a fold.`,
        mend: 'Shorten it, or move its column.',
      }),
    },
  },
  baseline: {
    why: 'Lines of neighbouring panels run on across a fold.',
    faults: {
      'off-grid': ({ offMm, stepMm }) => ({
        what: `The text stands ${offMm.toFixed(2)} mm off the baseline grid, whose step is ${stepMm.toFixed(2)} mm.`,
        mend: 'Place it by gridLine, on whole lines or quarters of a step.',
      }),
    },
  },
  logo: {
    why: 'A logo out of shape or under its minimum width breaks its owner’s rules.',
    faults: {
      arcs: ({ name }) => ({
        what: `The logo of ${name} is drawn with arcs, which cannot be scaled as coordinates.`,
        mend: 'Export it with its arcs turned into Bézier curves.',
      }),
      'unknown-ink': ({ name, ink, inks }) => ({
        what: `The logo of ${name} is drawn in « ${ink} », which is no ink of the leaflet.`,
        mend: `Give it one of its inks: ${inks}.`,
      }),
      'other-picture': ({ name }) => ({
        what: `The picture of the logo of ${name} is no PNG of 8-bit RGB without transparency, of the size that it says.`,
        mend: 'Save it again as such a PNG, on white and not interlaced, or use its vector version.',
      }),
      'too-narrow': ({ name, widthMm, minimumMm, slotWidthMm, slotHeightMm }) => ({
        what: `The logo of ${name} would be ${mm(widthMm)} wide; its owner asks for ${minimumMm} mm at least.`,
        mend: `Use a version of the logo made for small sizes, or a more compact one: its slot is ${mm(slotWidthMm)} wide and ${mm(slotHeightMm)} high, its clear space included.`,
      }),
    },
  },
}

/** English, for the content and its layout. */
export const LAYOUT_ENGLISH = {
  ...ENGLISH,
  words: { ...ENGLISH.words, ...WORDS },
} satisfies Language
