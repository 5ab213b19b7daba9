import type { WordsFor } from '@flyer-open-data/flyer'
import type { PressFaults } from '../faults.ts'
import type { ForeignFormat, LogoKind } from '../logo/logo-faults.ts'

const KINDS: Readonly<Record<LogoKind, string>> = {
  svg: 'an SVG drawing',
  png: 'a PNG picture',
  jpeg: 'a JPEG picture',
  pdf: 'a PDF',
}

const ASK = 'Ask for the logo as SVG or PDF, else as PNG.'
const EXPORT_PICTURE =
  'Open it in a picture program and export it as PNG, or ask for the logo as SVG or PDF.'
const EXPORT_DRAWING =
  'Open it in a drawing program (Illustrator, Inkscape) and export it as SVG or PDF.'

/** What each other format is called, and how a logo is got out of it. */
const FORMATS: Readonly<Record<ForeignFormat, readonly [what: string, mend: string]>> = {
  gif: ['a GIF picture', EXPORT_PICTURE],
  webp: ['a WebP picture, made for web pages', EXPORT_PICTURE],
  avif: ['an AVIF picture, made for web pages', EXPORT_PICTURE],
  heic: ['a HEIC photograph, as iPhones take them', EXPORT_PICTURE],
  tiff: ['a TIFF picture', EXPORT_PICTURE],
  bmp: ['a BMP picture', EXPORT_PICTURE],
  icon: ['an icon (ICO)', ASK],
  'jpeg-2000': ['a JPEG 2000 picture', EXPORT_PICTURE],
  'jpeg-xl': ['a JPEG XL picture', EXPORT_PICTURE],
  photoshop: ['a Photoshop document (PSD)', EXPORT_PICTURE],
  eps: ['an EPS drawing', EXPORT_DRAWING],
  illustrator: ['an old Illustrator document (AI)', EXPORT_DRAWING],
  metafile: ['a Windows metafile (EMF or WMF)', EXPORT_DRAWING],
  office: [
    'an office document (Word, PowerPoint, LibreOffice)',
    `A logo that was pasted into it has lost its quality. ${ASK}`,
  ],
  zip: ['a ZIP archive', 'Open the archive and hand in the logo itself, as SVG, PDF, PNG or JPEG.'],
  gzip: [
    'a compressed file (gzip)',
    'Unpack it and hand in the logo itself, as SVG, PDF, PNG or JPEG.',
  ],
  html: ['a web page', `Save the logo itself, not the page that shows it. ${ASK}`],
  xml: ['an XML file, but no SVG drawing', ASK],
  text: ['a text', ASK],
}

/** English words for the file of a logo, its pixels and its size. */
export const LOGO_FILES: Pick<WordsFor<PressFaults>, 'logo-file' | 'logo-picture' | 'logo-size'> = {
  'logo-file': {
    why: 'A logo is taken as an SVG, PDF, PNG or JPEG file, whatever its name ends with.',
    faults: {
      empty: () => ({ what: 'The file is empty.', mend: 'Copy or download it again.' }),
      'too-large': ({ megabytes, most }) => ({
        what: `The file has ${megabytes} MB, and may have ${most}.`,
        mend: 'Export the logo alone, at the size at which it is printed.',
      }),
      foreign: ({ format }) => ({
        what: `The file is ${FORMATS[format][0]}.`,
        mend: FORMATS[format][1],
      }),
      unknown: () => ({ what: 'The file is of no kind that is known here.', mend: ASK }),
      damaged: ({ kind }) => ({
        what: `The file begins as ${KINDS[kind]}, but it is damaged or cut off.`,
        mend: 'Copy or download it again, or export it anew.',
      }),
      'other-name': ({ ending, kind }) => ({
        what: `Its name ends in .${ending}, but it is ${KINDS[kind]}, and was taken as one.`,
        mend: 'Nothing needs doing; correct the name if the file goes on to somebody else.',
      }),
      locked: () => ({
        what: 'The PDF asks for a password.',
        mend: 'Export it without protection.',
      }),
      'no-pages': () => ({ what: 'The PDF has no page.', mend: 'Export it anew.' }),
      'more-pages': ({ count }) => ({
        what: `The PDF has ${count} pages; only the first one was taken.`,
        mend: 'If the logo is on another page, hand in that page by itself.',
      }),
    },
  },
  'logo-picture': {
    why: 'A picture is printed as sharp as its pixels are small on paper.',
    faults: {
      'too-many-pixels': ({ width, height, mostMillions }) => ({
        what: `The picture says that it has ${width} × ${height} pixels, and may have ${mostMillions} million.`,
        mend: 'Export the logo at the size at which it is printed: 2000 pixels of width are more than enough.',
      }),
      'no-pixels': () => ({ what: 'The picture has no pixels.', mend: 'Export it anew.' }),
      'rare-jpeg': () => ({
        what: 'The JPEG is coded in a way that hardly any program reads.',
        mend: 'Open it in a picture program and export it as PNG.',
      }),
      animated: () => ({
        what: 'The picture moves; its first image was taken.',
        mend: 'If another image is meant, export that one by itself.',
      }),
      profile: () => ({
        what: 'The picture has a colour profile of its own, and was read as sRGB.',
        mend: 'Look at its colours on the proof; for a sure result export it in sRGB.',
      }),
      'too-few-pixels': ({ widthMm, widthPx, neededPx }) => ({
        what: `Too small for ${widthMm} mm: it takes at least ${neededPx} pixels of width, and without its margins the picture has ${widthPx}.`,
        mend: `Ask for the logo as SVG or PDF, which are sharp at any size, else for a larger picture; enlarging this one adds no detail.`,
      }),
      soft: ({ widthMm, widthPx, advisedPx, ppi }) => ({
        what: `At ${widthMm} mm the picture has ${ppi} pixels to the inch, which is a little soft.`,
        mend: `If there is one, hand in a picture ${advisedPx} pixels wide rather than ${widthPx}, or better an SVG or PDF.`,
      }),
      'inside-too-few-pixels': ({ widthMm, widthPx, ppi, leastPpi }) => ({
        what: `Inside the PDF there is a picture of ${widthPx} pixels of width, too small for ${widthMm} mm: ${ppi} pixels to the inch, where it takes ${leastPpi}.`,
        mend: 'Ask for the logo as a true vector drawing (SVG or PDF), else for the original picture, larger; a picture that is put into a PDF gains no detail.',
      }),
      'inside-soft': ({ widthMm, ppi, advisedPpi }) => ({
        what: `Inside the PDF there is a picture; at ${widthMm} mm it has ${ppi} pixels to the inch of the ${advisedPpi} that are advised, which is a little soft.`,
        mend: 'If there is one, hand in a true vector drawing (SVG or PDF).',
      }),
      'soft-edges': ({ widthMm, widthPx, advisedPx, ppi }) => ({
        what: `At ${widthMm} mm the picture has ${ppi} pixels to the inch: the edges of its flat colours will be a little soft.`,
        mend: `If there is one, hand in a picture ${advisedPx} pixels wide rather than ${widthPx}, or better an SVG or PDF.`,
      }),
    },
  },
  'logo-size': {
    why: 'A logo is recognised only when it can be seen, at its right size.',
    faults: {
      blank: () => ({
        what: 'Nothing is drawn in the file: it is empty or white.',
        mend: 'Hand in the version of the logo for a white ground.',
      }),
      white: () => ({
        what: 'The logo is all white: it would not be seen on its white ground.',
        mend: 'Hand in the version of the logo for a white ground, in colour or in black.',
      }),
      elongated: ({ ratio, most }) => ({
        what: `The logo is ${ratio} times as long as it is high or wide, over ${most} times: it will be very small.`,
        mend: 'Hand in a more compact version of the logo, if there is one.',
      }),
      'under-minimum': ({ widthMm, minimumMm }) => ({
        what: `In its place the logo would be ${widthMm} mm wide, and its minimum is ${minimumMm} mm.`,
        mend: 'Hand in a version of the logo made for small sizes, or a more compact one.',
      }),
      'thin-lines': ({ widthMm, leastMm }) => ({
        what: `The thinnest line of the logo is ${widthMm} mm wide as printed, under ${leastMm} mm: it may break.`,
        mend: 'Hand in a version of the logo made for small sizes, if there is one.',
      }),
      trimmed: () => ({
        what: 'The empty margins around the logo were cut off.',
        mend: 'Nothing needs doing: the clear space is added by itself.',
      }),
    },
  },
}
