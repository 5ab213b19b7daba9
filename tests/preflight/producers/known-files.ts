import type { Feature } from '../told-facts.ts'

/** The programs whose files are read, by the names of their files. */
export type ProducerName =
  | 'cairo'
  | 'chromium'
  | 'fpdf2'
  | 'ghostscript'
  | 'img2pdf'
  | 'jspdf'
  | 'libreoffice'
  | 'matplotlib'
  | 'pdf-lib'
  | 'pdfkit'
  | 'pymupdf'
  | 'qpdf'
  | 'react-pdf'
  | 'reportlab'
  | 'typst'
  | 'weasyprint'

/** What stands in a file, as other programs than ours show it; lengths in mm, sizes and lines in pt. */
export interface KnownFile {
  readonly name: ProducerName
  /** Of PDF; several where versions of a program that a system may have differ. */
  readonly versions: readonly string[]
  readonly page: readonly [width: number, height: number]
  /** Whether it has a trim box of its own, and a bleed box. */
  readonly boxes: string
  /** Name, kind, `embedded` or not, whether it has a map of characters, whether text is set in it. */
  readonly fonts: readonly string[]
  /** Colour spaces of text, lines, areas and pictures, by name. */
  readonly spaces: string
  /** Letters without spaces; some programs leave these out. */
  readonly text: string
  readonly smallestPt: number | null
  /** Of lines and of areas that are as thin as one. */
  readonly thinnestPt: number | null
  readonly ppi: number | null
  readonly features: readonly Feature['kind'][]
}

const TEXT = 'DonnéesouvertesL’été,40jeuxdedonnées.Mentions'
const PAGE = [99, 210] as const

/** A part of a font; the six letters before its name are arbitrary (ISO 32000-1, 9.6.4) and not compared. */
const embedded = (name: string, kind = 'Type0') => `part of ${name} ${kind} embedded mapped used`
const standard = (name: string) => `${name} Type1 missing unmapped unused`

/** The page as most programs draw it. */
const USUAL = {
  page: PAGE,
  boxes: '',
  text: TEXT,
  smallestPt: 6,
  thinnestPt: 0.5,
  ppi: 50.8,
  features: [],
} as const

/** What is in each file, as qpdf, pdffonts, pdfimages and pdfinfo show it. */
export const KNOWN_FILES: readonly KnownFile[] = [
  {
    ...USUAL,
    name: 'cairo',
    // From cairo 1.17.6 on.
    versions: ['1.5', '1.7'],
    fonts: [embedded('Helvetica', 'Type1')],
    spaces: 'DeviceRGB',
    // It rounds to 1/256 on its way from Ghostscript's file.
    smallestPt: 5.992,
    thinnestPt: 0.499,
    ppi: 50.87,
  },
  {
    ...USUAL,
    name: 'chromium',
    versions: ['1.4'],
    // Whole pixels of 1/96 inch.
    page: [99.14, 209.89],
    fonts: [embedded('SourceSans3-Regular')],
    spaces: 'DeviceRGB ICCBased',
    thinnestPt: 0.75,
    ppi: 51.2,
  },
  {
    ...USUAL,
    name: 'fpdf2',
    versions: ['1.3'],
    fonts: [embedded('SourceSans3')],
    spaces: 'DeviceGray DeviceRGB',
  },
  {
    ...USUAL,
    name: 'ghostscript',
    versions: ['1.7'],
    fonts: ['part of Helvetica Type1 embedded unmapped used'],
    spaces: 'DeviceCMYK DeviceRGB',
  },
  {
    ...USUAL,
    name: 'img2pdf',
    versions: ['1.3'],
    fonts: [],
    spaces: 'DeviceRGB',
    text: '',
    smallestPt: null,
    thinnestPt: null,
    // 40 pixels in 210 mm; pdfimages says 5.
    ppi: 4.84,
  },
  {
    ...USUAL,
    name: 'jspdf',
    versions: ['1.3'],
    fonts: [
      'Helvetica Type1 missing unmapped used',
      standard('Helvetica-Bold'),
      standard('Helvetica-Oblique'),
      standard('Helvetica-BoldOblique'),
      standard('Courier'),
      standard('Courier-Bold'),
      standard('Courier-Oblique'),
      standard('Courier-BoldOblique'),
      standard('Times-Roman'),
      standard('Times-Bold'),
      standard('Times-Italic'),
      standard('Times-BoldItalic'),
      standard('ZapfDingbats'),
      standard('Symbol'),
    ],
    spaces: 'DeviceCMYK DeviceGray DeviceRGB',
  },
  {
    ...USUAL,
    name: 'libreoffice',
    // From LibreOffice 7.6 on.
    versions: ['1.6', '1.7'],
    page: [99.01, 210.01],
    fonts: [embedded('DejaVuSans', 'TrueType')],
    spaces: 'DeviceRGB',
    ppi: null,
  },
  {
    ...USUAL,
    name: 'matplotlib',
    versions: ['1.4'],
    fonts: [embedded('SourceSans3-Regular', 'Type3'), embedded('SourceSans3-Regular', 'Type3')],
    spaces: 'DeviceGray DeviceRGB',
  },
  {
    ...USUAL,
    name: 'pdf-lib',
    versions: ['1.7'],
    boxes: 'trim',
    fonts: ['Helvetica Type1 missing unmapped used'],
    spaces: 'DeviceCMYK DeviceRGB',
    features: ['object-streams'],
  },
  {
    ...USUAL,
    name: 'pdfkit',
    versions: ['1.3'],
    fonts: [embedded('SourceSans3-Regular')],
    spaces: 'DeviceCMYK DeviceRGB',
  },
  {
    ...USUAL,
    name: 'pymupdf',
    versions: ['1.7'],
    fonts: [embedded('Source Sans 3 Regular')],
    spaces: 'DeviceCMYK ICCBased',
  },
  {
    ...USUAL,
    name: 'qpdf',
    versions: ['1.7'],
    boxes: 'bleed trim',
    fonts: [embedded('Texte')],
    spaces: 'DeviceRGB',
    features: ['object-streams'],
  },
  {
    ...USUAL,
    name: 'react-pdf',
    versions: ['1.3'],
    fonts: ['Helvetica Type1 missing unmapped used'],
    spaces: 'DeviceRGB',
  },
  {
    ...USUAL,
    name: 'reportlab',
    versions: ['1.3'],
    boxes: 'trim',
    fonts: ['Helvetica Type1 missing unmapped unused', embedded('SourceSans3-Regular', 'TrueType')],
    spaces: 'DeviceCMYK DeviceRGB',
  },
  {
    ...USUAL,
    name: 'typst',
    versions: ['1.7'],
    fonts: [embedded('SourceSans3-Regular')],
    spaces: 'DeviceCMYK ICCBased',
  },
  {
    ...USUAL,
    name: 'weasyprint',
    versions: ['1.7'],
    boxes: 'bleed trim',
    fonts: [embedded('Texte')],
    spaces: 'DeviceRGB',
    features: ['object-streams'],
  },
]
