import type { WordsFor } from '@flyer-open-data/flyer'
import type { PressFaults } from '../faults.ts'
import type { Excess, NoShape } from '../logo/drawing-faults.ts'

const EXCESSES: Readonly<Record<Excess, string>> = {
  elements: 'drawn elements',
  depth: 'levels of groups',
  'attribute-length': 'characters in one attribute',
  'path-commands': 'points',
  'style-rules': 'style rules',
  output: 'characters of outlines',
}

const EXPAND =
  'In Illustrator: Object > Expand; in Inkscape: Path > Object to Path. Or hand in the logo as PDF.'
const AS_PDF = 'Hand in the logo as PDF, or a version in flat colours.'

/** What is no flat shape, and how it becomes one or is done without. */
const NO_SHAPES: Readonly<Record<NoShape, readonly [what: string, mend: string]>> = {
  text: [
    'text, whose font is not in the file',
    'Convert the texts to outlines. In Illustrator: Type > Create Outlines; in Inkscape: Path > Object to Path.',
  ],
  picture: [
    'a picture',
    'Ask for the logo as real vector artwork, or hand that picture in by itself as PNG.',
  ],
  gradient: ['a gradient', AS_PDF],
  pattern: ['a pattern', AS_PDF],
  filter: ['a filter (shadow, blur)', AS_PDF],
  mask: ['a mask', AS_PDF],
  clip: [
    'a clipping path of a complex shape',
    'Divide the shapes along it (Pathfinder in Illustrator), or hand in the logo as PDF.',
  ],
  'blend-mode': ['a blend mode', AS_PDF],
  marker: ['arrow heads or markers', EXPAND],
  dashes: ['dashed lines', EXPAND],
  'foreign-object': ['content of a web page', 'Export the logo anew from a drawing program.'],
  'scaled-stroke': ['lines whose width depends on the scale', EXPAND],
}

/** English words for a logo drawn as an SVG. */
export const LOGO_DRAWINGS: Pick<WordsFor<PressFaults>, 'logo-drawing'> = {
  'logo-drawing': {
    why: 'Of an SVG only flat shapes are taken: they print the same everywhere, and nothing in them can run.',
    faults: {
      'not-xml': ({ line }) => ({
        what: `The SVG is damaged: line ${line} is no XML.`,
        mend: 'Copy or download it again, or export it anew.',
      }),
      'not-svg': ({ element }) => ({
        what: `The file is no SVG: its first element is “${element}”.`,
        mend: 'Export the logo as SVG from a drawing program.',
      }),
      encoding: () => ({
        what: 'The characters of the SVG are in no known encoding.',
        mend: 'Export it anew, in UTF-8.',
      }),
      entities: () => ({
        what: 'The SVG declares entities, which can swell a file without end.',
        mend: 'Export it anew; in Illustrator, without “Preserve Illustrator Editing Capabilities”.',
      }),
      excess: ({ what, most }) => ({
        what: `The drawing is too complex: over ${most} ${EXCESSES[what]}.`,
        mend: 'Hand in a simpler version of the logo, or the logo as PDF.',
      }),
      'no-shape': ({ what, element }) => ({
        what: `The SVG contains ${NO_SHAPES[what][0]} (${element}).`,
        mend: NO_SHAPES[what][1],
      }),
      external: ({ address }) => ({
        what: `The SVG asks for something outside of the file: “${address}”.`,
        mend: 'Embed everything when you export, then hand in the logo anew. Nothing was fetched.',
      }),
      unresolved: ({ id }) => ({
        what: `The SVG uses “${id}”, which is not in the file.`,
        mend: 'Export it anew.',
      }),
      circular: ({ id }) => ({
        what: `The SVG draws “${id}” inside itself, without end.`,
        mend: 'Export it anew from a drawing program.',
      }),
      'unknown-element': ({ element }) => ({
        what: `The SVG contains “${element}”, which is no shape.`,
        mend: 'Export it anew as plain SVG.',
      }),
      'bad-number': ({ attribute, value }) => ({
        what: `In the SVG, “${attribute}” is no usable number: “${value}”.`,
        mend: 'Export it anew.',
      }),
      'bad-path': ({ value }) => ({
        what: `An outline of the SVG cannot be read from “${value}” on.`,
        mend: 'Export it anew.',
      }),
      'bad-transform': ({ value }) => ({
        what: `A transformation of the SVG cannot be read: “${value}”.`,
        mend: 'Export it anew as plain SVG.',
      }),
      'bad-colour': ({ value }) => ({
        what: `A colour of the SVG cannot be read: “${value}”.`,
        mend: 'Export it anew with plain RGB colours.',
      }),
      'bad-style': ({ selector }) => ({
        what: `A style rule of the SVG cannot be read: “${selector}”.`,
        mend: 'Export it anew with presentation attributes rather than a style sheet.',
      }),
      'see-through': ({ element }) => ({
        what: `A transparent shape (${element}) lies over another colour.`,
        mend: 'Flatten transparency when you export, or hand in the logo as PDF.',
      }),
      'left-out': ({ what }) => ({
        what: `Scripts, animations or links were left out (${what}): paper has none.`,
        mend: 'Nothing needs doing, if the logo looks as it should.',
      }),
    },
  },
}
