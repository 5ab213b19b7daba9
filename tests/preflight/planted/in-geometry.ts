import { PDFNumber } from 'pdf-lib'
import { contentOf } from '../../tagging/read-content.ts'
import { MM, name, type PlantedFault, page, paint, repaint, setBox, setContent } from './plant.ts'

/** The blue ground of the outside, which reaches the bleed on all sides. */
const GROUND = '-8.503937 -8.503937 858.897644 612.283447 re'

/** The same, cut on one side by so many mm. */
const cutGround = ([left, top, right, bottom]: readonly [number, number, number, number]) => {
  const corner = `${-8.503937 + left * MM} ${-8.503937 + top * MM}`
  return `${corner} ${858.897644 - (left + right) * MM} ${612.283447 - (top + bottom) * MM} re`
}

/** A page of press without its marks: all that is painted in registration. */
function withoutMarks(document: Parameters<PlantedFault['plant']>[0], number: number): void {
  const content = contentOf(page(document, number))
  const parts = content.split('/RegistrationAll cs')
  const without = parts.map((part, i) => (i === 0 ? part : part.replace(/\nf\n/, '\nn\n')))
  setContent(document, number, without.join('/RegistrationAll cs'))
}

/** Faults in boxes, bleed and marks. */
export const IN_GEOMETRY: readonly PlantedFault[] = [
  {
    what: 'a page has no trim box',
    rule: 'P201',
    plant: (document) => {
      page(document).node.delete(name('TrimBox'))
    },
  },
  {
    what: 'the bleed box reaches past the page',
    rule: 'P202',
    plant: (document) => setBox(document, 'BleedBox', ([, b = 0, r = 0, t = 0]) => [-9, b, r, t]),
  },
  {
    what: 'a page is cropped',
    rule: 'P202',
    plant: (document) =>
      page(document).node.set(name('CropBox'), document.context.obj([50, 50, 800, 600])),
  },
  {
    what: 'the trim is half a millimetre wider',
    rule: 'P203',
    plant: (document) =>
      setBox(document, 'TrimBox', ([l = 0, b = 0, r = 0, t = 0]) => [l, b, r + 0.5 * MM, t]),
  },
  ...(['left', 'bottom', 'right', 'top'] as const).map(
    (side, i): PlantedFault => ({
      what: `the bleed box is half a millimetre narrower: ${side}`,
      rule: 'P204',
      plant: (document) =>
        setBox(document, 'BleedBox', (corners) =>
          corners.map((corner, j) => (j === i ? corner + (i < 2 ? 0.5 : -0.5) * MM : corner)),
        ),
    }),
  ),
  {
    what: 'the second page is of another size',
    rule: 'P205',
    plant: (document) =>
      setBox(document, 'TrimBox', ([l = 0, b = 0, r = 0, t = 0]) => [l, b, r - 5 * MM, t], [2]),
  },
  {
    what: 'a page is turned',
    rule: 'P206',
    plant: (document) => page(document).node.set(name('Rotate'), PDFNumber.of(90)),
  },
  {
    what: 'a page has a unit of its own',
    rule: 'P206',
    plant: (document) => page(document).node.set(name('UserUnit'), PDFNumber.of(2)),
  },
  {
    what: 'a page has an art box',
    rule: 'P206',
    plant: (document) =>
      page(document).node.set(name('ArtBox'), document.context.obj([60, 60, 800, 600])),
  },
  ...(
    [
      ['left', [1, 0, 0, 0]],
      ['top', [0, 1, 0, 0]],
      ['right', [0, 0, 1, 0]],
      ['bottom', [0, 0, 0, 1]],
    ] as const
  ).map(
    ([side, cut]): PlantedFault => ({
      what: `artwork ends a millimetre before the bleed: ${side}`,
      rule: 'P207',
      plant: (document) => repaint(document, GROUND, cutGround(cut)),
    }),
  ),
  {
    what: 'artwork ends at the trim',
    rule: 'P207',
    product: 'press-no-marks',
    plant: (document) => repaint(document, GROUND, cutGround([3, 3, 3, 3])),
  },
  {
    what: 'white covers the bleed at the foot',
    rule: 'P207',
    plant: (document) => paint(document, '0 0 0 0 k 20 210.2 60 2.8 re f'),
  },
  {
    what: 'a page has no marks',
    rule: 'P208',
    plant: (document) => withoutMarks(document, 2),
  },
  {
    what: 'a mark stands in the bleed',
    rule: 'P209',
    plant: (document) => paint(document, '/RegistrationAll cs 1 scn -2.5 0 1.5 0.088 re f'),
  },
  {
    what: 'a page is missing',
    rule: 'P210',
    plant: (document) => document.removePage(1),
  },
  {
    what: 'a page is there twice',
    rule: 'P210',
    plant: async (document) => {
      const [copy] = await document.copyPages(document, [1])
      if (copy) document.addPage(copy)
    },
  },
]
