import type { GeometryFaults } from '../../preflight/geometry-faults.ts'
import type { TitledWords } from '../../preflight/words-of-faults.ts'
import { AT_SIDE, BOXES, counted, quoted } from './shown.ts'

const size = (width: number, height: number) => `${width} × ${height} mm`

const setBleed = (wanted: number) =>
  `Give the document ${wanted} mm of bleed (InDesign, Scribus: “Document Setup”), and choose “Use document bleed” on export.`

/** English words for boxes of pages, bleed and marks. */
export const GEOMETRY: TitledWords<GeometryFaults> = {
  P201: {
    title: 'Trim box',
    why: 'Without a trim box nothing says where the sheet is cut.',
    faults: {
      missing: ({ count }) => ({
        what:
          count === 1
            ? 'The page has no trim box: its finished size is not known.'
            : `From this one on ${count} pages have no trim box: their finished size is not known.`,
        mend: 'Export as PDF/X, which writes it. From Word, tell the printer the size.',
      }),
    },
  },
  P202: {
    title: 'Page boxes',
    why: 'Where boxes cross, a printer cannot tell where to cut and how far to print.',
    faults: {
      outside: ({ inner, outer, byMm }) => ({
        what: `The ${BOXES[inner]} reaches ${byMm} mm out of the ${BOXES[outer]}; it must lie inside.`,
        mend: 'Export from the document again, without cropping pages in a viewer.',
      }),
      crop: () => ({
        what: 'The page is cropped: a part of the sheet is hidden on screen and may be printed.',
        mend: 'Take the cropping away (Acrobat: “Set Page Boxes”), or export again.',
      }),
    },
  },
  P203: {
    title: 'Open size of the leaflet',
    why: 'At another size folds fall beside their place, and the sheet does not close.',
    faults: {
      size: ({ widthMm, heightMm, wantedWidthMm, wantedHeightMm }) => ({
        what: `The page measures ${size(widthMm, heightMm)}; the open leaflet measures ${size(wantedWidthMm, wantedHeightMm)}.`,
        mend: 'Export at 100 %, in the size of the document, without fitting it to a page.',
      }),
      turned: ({ widthMm, heightMm, wantedWidthMm, wantedHeightMm }) => ({
        what: `The page lies on its side: it measures ${size(widthMm, heightMm)} instead of ${size(wantedWidthMm, wantedHeightMm)}.`,
        mend: 'Choose landscape in the document, and export again.',
      }),
    },
  },
  P204: {
    title: 'Bleed',
    why: 'Cuts drift by a mm or two: without bleed a white rim shows at the edge.',
    faults: {
      missing: ({ wantedMm }) => ({
        what: `The page has no bleed box; ${wantedMm} mm of bleed are wanted.`,
        mend: setBleed(wantedMm),
      }),
      short: ({ side, foundMm, wantedMm }) => ({
        what: `The bleed is ${foundMm} mm ${AT_SIDE[side]}; ${wantedMm} mm are wanted.`,
        mend: setBleed(wantedMm),
      }),
    },
  },
  P205: {
    title: 'Size of the pages',
    why: 'Both sides of a sheet are cut together.',
    faults: {
      differs: ({ widthMm, heightMm, wantedWidthMm, wantedHeightMm }) => ({
        what: `The page measures ${size(widthMm, heightMm)}; the first one measures ${size(wantedWidthMm, wantedHeightMm)}.`,
        mend: 'Give all pages one size, or make a file for each size.',
      }),
    },
  },
  P206: {
    title: 'Orientation and scale of the pages',
    why: 'Some machines pass over a rotation or scale that a file adds to its pages.',
    faults: {
      turned: ({ degrees }) => ({
        what: `A setting of the file turns the page by ${degrees} degrees.`,
        mend: 'Turn the page in the document, not in a viewer.',
      }),
      unit: ({ unit }) => ({
        what: `A setting of the file enlarges the page ${unit} times (UserUnit).`,
        mend: 'Give the document its real size, and export again.',
      }),
      art: () => ({
        what: 'The page has an art box beside its trim box.',
        mend: 'Take the art box away: the trim box is enough.',
      }),
    },
  },
  P207: {
    title: 'Artwork at the edge of the page',
    why: 'Cuts drift by a mm or two: what ends at the cut lets paper show.',
    faults: {
      'ends-early': ({ side, missingMm, wantedMm, lengthMm }) => ({
        what: `Over ${lengthMm} mm ${AT_SIDE[side]} artwork ends ${missingMm} mm too early; it must reach ${wantedMm} mm past the trim.`,
        mend: `Carry the ground or picture ${AT_SIDE[side]} on to the edge of the bleed, and see that the export does not cut it.`,
      }),
      'object-ends': ({ side, foundMm, wantedMm }) => ({
        what: `A ground or picture reaches ${foundMm} mm past the trim ${AT_SIDE[side]}; ${wantedMm} mm are wanted.`,
        mend: `Stretch the object ${AT_SIDE[side]} to the edge of the bleed.`,
      }),
    },
  },
  P208: {
    title: 'Crop marks',
    why: 'Some printers cut by the marks; others print them where they are left.',
    faults: {
      missing: ({ corners }) => ({
        what: `Crop marks are wanted at 4 corners; they are whole at ${counted(corners, 'corner', 'corners')}.`,
        mend: 'Choose crop marks on export, with an offset as wide as the bleed.',
      }),
      unwanted: () => ({
        what: 'The page has crop marks, and the printer wants none.',
        mend: 'Export without crop marks and other marks; keep the bleed.',
      }),
    },
  },
  P209: {
    title: 'Place of the marks',
    why: 'A mark inside the bleed may stay on the product once it is cut.',
    faults: {
      mark: ({ byMm }) => ({
        what: `A mark reaches ${byMm} mm into the bleed; it must stay outside.`,
        mend: 'Give marks an offset at least as wide as the bleed on export.',
      }),
      text: ({ text }) => ({
        what: `The text ${quoted(text)} of the slug reaches into the bleed; it must stay outside.`,
        mend: 'Move this text away from the page, or take it out.',
      }),
    },
  },
  P210: {
    title: 'Number of pages',
    why: 'A side would be missing, or a page too many would be printed.',
    faults: {
      pages: ({ found, wanted }) => ({
        what: `The file has ${counted(found, 'page', 'pages')}; the leaflet has ${wanted}.`,
        mend: 'Export all pages of the leaflet and no other, not as spreads.',
      }),
    },
  },
}
