import type { PDFDocument } from 'pdf-lib'
import { create } from 'qrcode'
import { contentOf } from '../../tagging/read-content.ts'
import {
  changeXmp,
  line,
  MM,
  name,
  type PlantedFault,
  page,
  paint,
  repaint,
  setContent,
} from './plant.ts'

/** The code and its quiet zone on the back cover: in mm from the trim’s top left corner. */
const PLATE = { x: 108, y: 97.63, side: 40.5 }

/** Covers the code of the leaflet with a plate of paper. */
const COVER = `0 0 0 0 k ${PLATE.x} ${PLATE.y} ${PLATE.side} ${PLATE.side} re f`

/** A code as filled squares, its top left corner at the origin. */
function modulesOf(text: string, moduleMm: number): string {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const squares: string[] = []
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      if (!modules.get(row, column)) continue
      squares.push(`${column * moduleMm} ${row * moduleMm} ${moduleMm} ${moduleMm} re`)
    }
  }
  return `0 0 0 1 k ${squares.join(' ')} f`
}

const URL = 'https://www.datagrandest.fr/open-data'

/** The code drawn again under a matrix, over a plate of paper. */
const codeAt = (matrix: string, text = URL, moduleMm = 1.095) =>
  `${COVER} q ${matrix} cm ${modulesOf(text, moduleMm)} Q`

const TURNED = (degrees: number, x: number, y: number) => {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
  return [cos, sin, -sin, cos, x, y].map((number) => number.toFixed(6)).join(' ')
}

const [X, Y] = [PLATE.x + 4.378, PLATE.y + 4.378]

/** Takes the operators that show a text of a page away; -1 is its last. */
function withoutText(document: PDFDocument, index: number, number = 1): void {
  const content = contentOf(page(document, number))
  const shown = content.match(/\[<[^\]]*\] TJ/g) ?? []
  const target = shown.at(index)
  if (!target) throw new RangeError('there is no such text')
  setContent(document, number, content.replace(target, '[] TJ'))
}

/** Faults in what the leaflet must hold, and where. */
export const IN_LEAFLET: readonly PlantedFault[] = [
  {
    what: 'the code is gone',
    rule: 'L101',
    plant: (document) => paint(document, COVER),
  },
  {
    what: 'the code cannot be read',
    rule: 'L101',
    plant: (document) => paint(document, `0 0 0 1 k ${X + 8} ${Y + 8} 20 20 re f`),
  },
  {
    what: 'the code leads elsewhere',
    rule: 'L102',
    plant: (document) =>
      paint(document, codeAt(`1 0 0 1 ${X} ${Y}`, 'https://www.datagrandest.com/')),
  },
  {
    what: 'the code leads elsewhere by one letter',
    rule: 'L102',
    plant: (document) =>
      paint(document, codeAt(`1 0 0 1 ${X} ${Y}`, 'https://www.datagrandest.fr/opendata/')),
  },
  {
    what: 'the code is too small',
    rule: 'L103',
    plant: (document) => paint(document, codeAt(`1 0 0 1 ${X} ${Y}`, URL, 0.36)),
  },
  {
    what: 'something stands in the quiet zone',
    rule: 'L104',
    plant: (document) => paint(document, `0 0 0 1 k ${PLATE.x + 2} ${PLATE.y + 12} 1.2 12 re f`),
  },
  {
    what: 'the code is turned by a quarter',
    rule: 'L105',
    plant: (document) => paint(document, codeAt(TURNED(90, X + 31.755, Y))),
  },
  {
    what: 'the code is turned by four degrees',
    rule: 'L105',
    plant: (document) => paint(document, codeAt(TURNED(4, X + 3, Y))),
  },
  {
    what: 'the code stands on a fold',
    rule: 'L105',
    plant: (document) =>
      paint(
        document,
        `${COVER} 0 0 0 0 k 77 97 42 42 re f q 1 0 0 1 82 101 cm ${modulesOf(URL, 1.095)} Q`,
      ),
  },
  {
    what: 'a line of text is moved towards the trim',
    rule: 'L201',
    plant: (document) => repaint(document, /1 0 0 1 0 714\.330688 Tm/, '1 0 0 1 60 714.330688 Tm'),
  },
  {
    what: 'a line of text runs across a fold',
    rule: 'L201',
    plant: (document) =>
      repaint(document, /1 0 0 1 0 714\.330688 Tm/, `1 0 0 1 ${-20 * MM} 714.330688 Tm`),
  },
  {
    what: 'a line of text is gone',
    rule: 'L202',
    plant: (document) => withoutText(document, 1),
  },
  {
    what: 'a line of text of the inside is gone',
    rule: 'L202',
    plant: (document) => withoutText(document, 12, 2),
  },
  {
    what: 'nothing tells the edition',
    rule: 'L203',
    product: 'press-no-marks',
    plant: (document) => {
      changeXmp(document, (xml) => xml.replaceAll(/<dc:(title|description)>[\s\S]*?<\/dc:\1>/g, ''))
      const { context } = document
      context.trailerInfo.Info = context.register(context.obj({ Trapped: 'False' }))
      for (const number of [1, 2]) page(document, number).node.delete(name('PieceInfo'))
      // The imprint, which the back cover ends with.
      withoutText(document, -1)
    },
  },
  {
    what: 'a text is printed that the edition has not',
    rule: 'L204',
    plant: (document) =>
      paint(document, `0 0 0 1 k ${line(20, 150, '0010000e00070016001a0010000e0007', 'F10', 12)}`),
  },
]
