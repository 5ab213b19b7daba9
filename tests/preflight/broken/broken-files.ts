import { deflateSync } from 'node:zlib'
import { joinBytes } from './join-bytes.ts'

/** A file that is broken, or made to break its reader. */
export interface BrokenFile {
  readonly what: string
  readonly bytes: Uint8Array
  /** The fault of rule P101; or what could not be read on its pages. */
  readonly fault?: string
  readonly unread?: readonly string[]
  /** How many things its first page paints, where the rest of it is sound. */
  readonly painted?: number
}

const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0))

/** An object’s dictionary, and the data of its stream. */
type Piece = string | readonly [dictionary: string, data: Uint8Array | string]

/** A file of these objects, the first of which is its catalogue. */
function fileOf(objects: readonly Piece[], trailer = '/Root 1 0 R'): Uint8Array {
  const parts = objects.map((piece, i) => {
    const begin = latin1(`${i + 1} 0 obj\n`)
    if (typeof piece === 'string') return joinBytes([begin, latin1(`${piece}\nendobj\n`)])
    const [dictionary, data] = piece
    const bytes = typeof data === 'string' ? latin1(data) : data
    const length = /\/Length/.test(dictionary) ? '' : `/Length ${bytes.length} `
    return joinBytes([
      begin,
      latin1(`<< ${length}${dictionary} >>\nstream\n`),
      bytes,
      latin1('\nendstream\nendobj\n'),
    ])
  })
  const end = latin1(`trailer\n<< /Size ${objects.length + 1} ${trailer} >>\nstartxref\n0\n%%EOF\n`)
  return joinBytes([latin1('%PDF-1.6\n%\xe2\xe3\xcf\xd3\n'), ...parts, end])
}

const CATALOGUE = '<< /Type /Catalog /Pages 2 0 R >>'
const PAGES = '<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 200 100] >>'
const page = (entries = '') =>
  `<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << ${entries} >> >>`

/** One page with that content, and what its resources name from object 5 on. */
const onePage = (content: Piece | string, resources = '', ...others: Piece[]) =>
  fileOf([
    CATALOGUE,
    PAGES,
    page(resources),
    typeof content === 'string' ? ['', content] : content,
    ...others,
  ])

const SQUARE = '0 0 9 9 re f'
const SOUND = onePage(SQUARE)
/** Inflates to a stream that inflates to far more. */
const twice = deflateSync(deflateSync(new Uint8Array(110_000_000), { level: 1 }))
const FONT = '/Font << /F1 5 0 R >>'
const show = (strings: string) => `BT /F1 9 Tf 9 9 Td ${strings} ET`
const xobjects = (names: string) => `/XObject << ${names} >>`
const FORM = '/Type /XObject /Subtype /Form /BBox [0 0 200 100]'
/** A character map in which one range holds all numbers there are. */
const ALL_CODES = '1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange'

/** Broken in the hand of whoever wrote these lines; the square stands for what is sound in them. */
export const BROKEN_FILES: readonly BrokenFile[] = [
  { what: 'has no bytes', bytes: new Uint8Array(), fault: 'not-a-pdf' },
  {
    what: 'is a JPEG that is called a PDF',
    bytes: latin1('\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0H\0H\0\0\xff\xd9'),
    fault: 'not-a-pdf',
  },
  {
    what: 'is cut off in the middle',
    bytes: SOUND.subarray(0, SOUND.length / 2),
    fault: 'damaged',
  },
  {
    what: 'has garbage after its header',
    bytes: joinBytes([latin1('%PDF-1.6\n'), latin1('\xff\x00garbage (((\n'), SOUND.subarray(9)]),
    painted: 1,
  },
  {
    what: 'has garbage after its end',
    bytes: joinBytes([SOUND, latin1('\0'.repeat(500))]),
    painted: 1,
  },
  {
    what: 'says too small a length of its content',
    bytes: onePage(['/Length 3', SQUARE]),
    painted: 1,
  },
  {
    what: 'says too large a length of its content',
    bytes: onePage(['/Length 999999', SQUARE]),
    painted: 1,
  },
  {
    what: 'has a page tree that leads back to itself',
    bytes: fileOf([
      CATALOGUE,
      '<< /Type /Pages /Kids [2 0 R 3 0 R] /Parent 2 0 R >>',
      page(),
      ['', SQUARE],
    ]),
    painted: 1,
  },
  {
    what: 'has a page tree of nothing but itself',
    bytes: fileOf([CATALOGUE, '<< /Type /Pages /Kids [2 0 R] /Count 1 >>']),
    fault: 'no-pages',
  },
  {
    what: 'has a hundred thousand times the same page',
    bytes: fileOf([
      CATALOGUE,
      `<< /Type /Pages /Kids [${'3 0 R '.repeat(100_000)}] /Count 100000 >>`,
      page(),
      ['', SQUARE],
    ]),
    fault: 'too-many-pages',
  },
  {
    what: 'has a page without content',
    bytes: fileOf([CATALOGUE, PAGES, '<< /Type /Page /Parent 2 0 R >>']),
    painted: 0,
  },
  {
    what: 'has a page whose content is not there',
    bytes: fileOf([CATALOGUE, PAGES, '<< /Type /Page /Parent 2 0 R /Contents [9 0 R null 7] >>']),
    painted: 0,
  },
  {
    what: 'has ten thousand arrays in each other in its content',
    bytes: onePage(`${'['.repeat(10_000)}${']'.repeat(10_000)} TJ ${SQUARE}`),
    painted: 1,
  },
  {
    what: 'has ten thousand arrays in each other as an object',
    bytes: onePage(SQUARE, '', `${'['.repeat(10_000)}${']'.repeat(10_000)}`),
    painted: 1,
  },
  {
    what: 'has content that swells to more than a file may cost',
    bytes: onePage(['/Filter [/FlateDecode /FlateDecode]', twice]),
    unread: ['too-large'],
    painted: 0,
  },
  {
    what: 'has objects that swell to more than a file may cost',
    bytes: onePage(SQUARE, '', [
      '/Type /ObjStm /N 1 /First 4 /Filter [/FlateDecode /FlateDecode]',
      twice,
    ]),
    fault: 'too-large',
  },
  {
    what: 'says that it has a billion objects',
    bytes: onePage(SQUARE, '', ['/Type /XRef /W [1 2 1] /Size 999999999 /Root 1 0 R', '\0\0\0\0']),
    fault: 'damaged',
  },
  {
    what: 'has a form that draws itself',
    bytes: onePage('/X Do', xobjects('/X 5 0 R'), [
      `${FORM} /Resources << ${xobjects('/X 5 0 R')} >>`,
      `${SQUARE} /X Do`,
    ]),
    unread: ['too-deep'],
    painted: 28,
  },
  {
    what: 'has forms that draw ten others each, ten deep',
    bytes: onePage(
      '/X5 Do',
      xobjects(Array.from({ length: 11 }, (_, i) => `/X${i + 5} ${i + 5} 0 R`).join(' ')),
      ...Array.from({ length: 10 }, (_, i): Piece => [FORM, `/X${i + 6} Do `.repeat(10)]),
      [FORM, 'q Q'],
    ),
    unread: ['too-many-operations'],
    painted: 0,
  },
  {
    what: 'has a font without widths',
    bytes: onePage(show('(ab) Tj'), FONT, '<< /Type /Font /Subtype /TrueType /BaseFont /A >>'),
    painted: 1,
  },
  {
    what: 'has a font that descends to itself',
    bytes: onePage(
      show('<00410042> Tj'),
      FONT,
      '<< /Type /Font /Subtype /Type0 /BaseFont /A /DescendantFonts [5 0 R] /W [0 5 0 R] >>',
    ),
    painted: 1,
  },
  {
    what: 'has a map of characters with a range of four billion',
    bytes: onePage(
      show('<00000041> Tj'),
      FONT,
      '<< /Type /Font /Subtype /TrueType /BaseFont /A /ToUnicode 6 0 R >>',
      ['', ALL_CODES],
    ),
    painted: 1,
  },
  {
    what: 'goes back by more than there is between letters',
    bytes: onePage(
      show(`[(a) ${'9'.repeat(309)} (b)] TJ`),
      FONT,
      '<< /Type /Font /Subtype /TrueType /BaseFont /A >>',
    ),
    painted: 1,
  },
  {
    what: 'sets text larger than all',
    bytes: onePage(
      `BT /F1 ${'9'.repeat(400)} Tf (a) Tj ET ${SQUARE}`,
      FONT,
      '<< /Type /Font /Subtype /TrueType /BaseFont /A >>',
    ),
    unread: ['bad-operands'],
    painted: 1,
  },
  {
    what: 'has a matrix without numbers',
    bytes: onePage(`NaN NaN NaN NaN NaN NaN cm ${SQUARE}`),
    unread: ['unknown-operator', 'bad-operands'],
    painted: 1,
  },
  {
    what: 'has a matrix of numbers that are too large to multiply',
    bytes: onePage(`${`${'9'.repeat(200)} 0 0 ${'9'.repeat(200)} 0 0 cm `.repeat(3)}${SQUARE}`),
    unread: ['bad-operands'],
    painted: 0,
  },
  {
    what: 'has a page without a size',
    bytes: fileOf([
      CATALOGUE,
      PAGES,
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 0 0] /Contents 4 0 R >>',
      ['', SQUARE],
    ]),
    painted: 1,
  },
  {
    what: 'has a page as large as a country',
    bytes: fileOf([
      CATALOGUE,
      PAGES,
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 1000000000 1000000000] /Contents 4 0 R >>',
      ['', SQUARE],
    ]),
    painted: 1,
  },
  {
    what: 'has strings, arrays and pictures that never end',
    bytes: onePage(`${SQUARE} BI /W 9 ID (((( [[[[ <<<<`),
    painted: 2,
  },
  {
    what: 'saves its state a hundred thousand times and never takes it back',
    bytes: onePage(`${'q '.repeat(100_000)}${SQUARE}`),
    painted: 1,
  },
  {
    what: 'has content of a filter that nobody knows',
    bytes: onePage(['/Filter /ZipDecode', SQUARE]),
    unread: ['undecodable'],
    painted: 0,
  },
]
