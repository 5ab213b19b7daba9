import type { Feature } from '../told-facts.ts'

/** What stands in a file, as other programs than ours show it; lengths in mm, sizes and lines in pt. */
export interface KnownFile {
  readonly name: string
  readonly version: string
  readonly page: readonly [width: number, height: number]
  /** Whether it has a trim box of its own, and a bleed box. */
  readonly boxes: string
  /** Name, kind, `embedded` or not, whether what its glyphs stand for is told, whether text is set in it. */
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
  /** Numbers of the rules that preflight for coated paper must find broken, drawn pages aside. */
  readonly broken: string
}

const TEXT = 'DonnéesouvertesL’été,40jeuxdedonnées.Mentions'
const PAGE = [99, 210] as const

const embedded = (name: string, kind = 'Type0') => `${name} ${kind} embedded told used`
const standard = (name: string) => `${name} Type1 missing untold unused`

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

export const KNOWN_FILES: readonly KnownFile[] = [
  {
    ...USUAL,
    name: 'cairo',
    version: '1.5',
    fonts: [embedded('DLAEMF+Helvetica', 'Type1')],
    spaces: 'DeviceRGB',
    // It rounds to 1/256 on its way from Ghostscript's file.
    smallestPt: 5.992,
    thinnestPt: 0.499,
    ppi: 50.87,
    broken: 'P102 P104 P201 P301 P302 P601 P702 P901 P903',
  },
  {
    ...USUAL,
    name: 'chromium',
    version: '1.4',
    // Whole pixels of 1/96 inch.
    page: [99.14, 209.89],
    fonts: [embedded('AAAAAA+SourceSans3-Regular')],
    spaces: 'DeviceRGB ICCBased',
    thinnestPt: 0.75,
    ppi: 51.2,
    broken: 'P102 P104 P201 P301 P302 P601 P901',
  },
  {
    ...USUAL,
    name: 'fpdf2',
    version: '1.3',
    fonts: [embedded('MPDFAA+SourceSans3')],
    spaces: 'DeviceGray DeviceRGB',
    broken: 'P102 P201 P301 P302 P601 P901 P903',
  },
  {
    ...USUAL,
    name: 'ghostscript',
    version: '1.7',
    fonts: ['RAEWUA+Helvetica Type1 embedded untold used'],
    spaces: 'DeviceCMYK DeviceRGB',
    broken: 'P102 P201 P301 P302 P307 P601 P901',
  },
  {
    ...USUAL,
    name: 'img2pdf',
    version: '1.3',
    fonts: [],
    spaces: 'DeviceRGB',
    text: '',
    smallestPt: null,
    thinnestPt: null,
    // 40 pixels in 210 mm; pdfimages says 5.
    ppi: 4.84,
    broken: 'P102 P201 P301 P302 P601 P901 P903',
  },
  {
    ...USUAL,
    name: 'jspdf',
    version: '1.3',
    fonts: [
      'Helvetica Type1 missing untold used',
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
    broken: 'P102 P201 P301 P302 P307 P401 P601 P901 P903',
  },
  {
    ...USUAL,
    name: 'libreoffice',
    version: '1.6',
    page: [99.01, 210.01],
    fonts: [embedded('BAAAAA+DejaVuSans', 'TrueType')],
    spaces: 'DeviceRGB',
    ppi: null,
    broken: 'P102 P201 P301 P302 P901 P903',
  },
  {
    ...USUAL,
    name: 'matplotlib',
    version: '1.4',
    fonts: [
      embedded('HJVBUF+SourceSans3-Regular', 'Type3'),
      embedded('EJSJTO+SourceSans3-Regular', 'Type3'),
    ],
    spaces: 'DeviceGray DeviceRGB',
    broken: 'P102 P104 P201 P301 P302 P406 P601 P901 P903',
  },
  {
    ...USUAL,
    name: 'pdfkit',
    version: '1.3',
    fonts: [embedded('CZZZZZ+SourceSans3-Regular')],
    spaces: 'DeviceCMYK DeviceRGB',
    broken: 'P102 P201 P301 P302 P307 P601 P901 P903',
  },
  {
    ...USUAL,
    name: 'pymupdf',
    version: '1.7',
    fonts: [embedded('AJRWYU+Source Sans 3 Regular')],
    spaces: 'DeviceCMYK ICCBased',
    broken: 'P102 P201 P301 P302 P307 P601 P901 P903',
  },
  {
    ...USUAL,
    name: 'qpdf',
    version: '1.7',
    boxes: 'bleed trim',
    fonts: [embedded('KAIHQF+Texte')],
    spaces: 'DeviceRGB',
    features: ['object-streams'],
    broken: 'P102 P204 P301 P302 P601 P901 P903',
  },
  {
    ...USUAL,
    name: 'reportlab',
    version: '1.3',
    boxes: 'trim',
    fonts: [
      'Helvetica Type1 missing untold unused',
      embedded('AAAAAA+SourceSans3-Regular', 'TrueType'),
    ],
    spaces: 'DeviceCMYK DeviceRGB',
    broken: 'P102 P204 P301 P302 P307 P601',
  },
  {
    ...USUAL,
    name: 'typst',
    version: '1.7',
    fonts: [embedded('TABXAR+SourceSans3-Regular')],
    spaces: 'DeviceCMYK ICCBased',
    broken: 'P102 P201 P301 P302 P307 P601 P901',
  },
  {
    ...USUAL,
    name: 'weasyprint',
    version: '1.7',
    boxes: 'bleed trim',
    fonts: [embedded('KAIHQF+Texte')],
    spaces: 'DeviceRGB',
    features: ['object-streams'],
    broken: 'P102 P104 P204 P301 P302 P601 P901 P903',
  },
  {
    ...USUAL,
    name: 'react-pdf',
    version: '1.3',
    fonts: ['Helvetica Type1 missing untold used'],
    spaces: 'DeviceRGB',
    broken: 'P102 P201 P301 P302 P401 P601 P901 P903',
  },
]

/** Files that the tests have made themselves, by libraries that npm brings. */
export const MADE_HERE: readonly KnownFile[] = [
  {
    ...USUAL,
    name: 'pdf-lib',
    version: '1.7',
    boxes: 'trim',
    fonts: ['Helvetica Type1 missing untold used'],
    spaces: 'DeviceCMYK DeviceRGB',
    features: ['object-streams'],
    broken: 'P102 P104 P204 P301 P302 P307 P401 P601 P901',
  },
]
