import { type Area, grown } from '../area.ts'
import type { FileFacts, FontFacts, OutputIntentFacts, PageFacts } from '../file/file-facts.ts'
import type { ExpectedLeaflet } from '../leaflet/expected-leaflet.ts'
import type { Painted } from '../painted/painted.ts'
import type { QrCode } from '../rendered/rendered-facts.ts'
import { BLUE, cropMarks, fill, PAPER, text } from './example-painted.ts'

/** The trim of the example: a small sheet with one fold in its middle. */
export const TRIM: Area = { x: 0, y: 0, width: 80, height: 60 }

/** The font of the example. */
export const FONT: FontFacts = {
  name: 'ABCDEF+SourceSans3-Regular',
  subtype: 'Type0',
  isEmbedded: true,
  isSubset: true,
  hasToUnicode: true,
  isTold: true,
  page: 1,
  isUsed: true,
}

/** What the inks of the example are meant for. */
export const INTENT: OutputIntentFacts = {
  subtype: 'GTS_PDFX',
  identifier: 'FOGRA39',
  profile: {
    bytes: 600_000,
    deviceClass: 'prtr',
    colourSpace: 'CMYK',
    version: '2.4',
    description: 'FOGRA39L coated',
  },
}

/** The code of the example, with a quiet zone of 25 mm. */
export const CODE: QrCode = {
  text: 'https://www.example.org/donnees',
  area: { x: 9, y: 29, width: 19.5, height: 19.5 },
  turnedDegrees: 0,
  modules: 29,
  moduleMm: 0.6724,
  quietModules: 4,
  contrast: 21,
}

/** The leaflet that the example is. */
export const LEAFLET: ExpectedLeaflet = {
  edition: 'edition-1',
  title: 'Ouvrir ses données',
  updatedOn: '2024-11-21',
  sender: 'exemple',
  format: 'exemple',
  openSize: { width: TRIM.width, height: TRIM.height },
  pages: 'sides',
  folds: { outside: [40], inside: [40] },
  texts: [
    { panel: 'cover', field: 'title', text: 'Ouvrir ses données', side: 'outside' },
    { panel: 'voices', field: 'title', text: 'Ils\u00a0publient\u202f!', side: 'inside' },
  ],
  url: CODE.text,
  imprint: ['→'],
  untold: null,
  panels: (['outside', 'inside'] as const).flatMap((side) =>
    [0, 40].map((x, i) => ({
      id: `${side}-${i}`,
      side,
      area: { x, y: 0, width: 40, height: 60 },
    })),
  ),
}

const BLEED_AREA = grown(TRIM, 3)
const GROUND = fill({ ...BLEED_AREA, width: 43 }, BLUE)

/** What stands around the trim. */
export const AROUND = [
  cropMarks(TRIM, 3),
  text('Édition 1 · 21 novembre 2024', { sizePt: 6.5, baseline: { x: 10, y: -6 } }),
]

const onPage = (number: number, painted: readonly Painted[]): Painted[] =>
  painted.map((item) => ({ ...item, place: { ...item.place, page: number } }))

/** A page of the example with what it paints. */
export function pageOf(number: number, painted: readonly Painted[]): PageFacts {
  return {
    number,
    boxes: { media: grown(TRIM, 12), crop: null, bleed: BLEED_AREA, trim: TRIM, art: null },
    rotate: 0,
    userUnit: 1,
    annotations: [],
    blendSpace: null,
    painted: onPage(number, painted),
    unread: [],
    drawing: { cost: 0, pictures: 0 },
  }
}

/** What its first page paints. */
export const OUTSIDE = [
  GROUND,
  fill({ x: 5, y: 25, width: 27, height: 27 }, PAPER),
  text('Ouvrir ses', { paint: PAPER, baseline: { x: 8, y: 12 } }),
  text('données', { paint: PAPER, baseline: { x: 8, y: 17 } }),
]
/** And its second. */
export const INSIDE = [text('Ils publient\u202f!', { baseline: { x: 47, y: 12 } })]

/** Everything else that the file says. */
export const FILE: FileFacts = {
  bytes: 100_000,
  version: '1.6',
  claims: { pdfx: 'PDF/X-4', pdfa: 'PDF/A-2a', pdfua: 'PDF/UA-1' },
  info: {
    Title: 'Ouvrir ses données',
    Creator: 'Un logiciel',
    Producer: 'Un logiciel',
    CreationDate: 'D:20241121000000Z',
    ModDate: 'D:20241121000000Z',
    Trapped: 'False',
  },
  xmp: {
    isFiltered: false,
    isWellFormed: true,
    properties: {
      'dc:title': 'Ouvrir ses données',
      'xmp:CreatorTool': 'Un logiciel',
      'pdf:Producer': 'Un logiciel',
      'xmp:CreateDate': '2024-11-21T00:00:00Z',
      'xmp:ModifyDate': '2024-11-21T00:00:00Z',
      'pdf:Trapped': 'False',
    },
  },
  identifiers: ['0123456789abcdef0123456789abcdef', '0123456789abcdef0123456789abcdef'],
  outputIntents: [INTENT],
  fonts: [FONT],
  pages: [],
  features: [],
  language: 'fr-FR',
  isTagged: true,
}
