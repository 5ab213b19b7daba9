import {
  a4RollFold,
  editionOf,
  type Format,
  formatSchema,
  type PanelId,
  parse,
  readCatalogue,
} from '@flyer-open-data/flyer'
import { textsIn } from '../frame/items.ts'
import {
  type LeafletLayout,
  type LeafletRequest,
  layoutLeaflet,
} from '../leaflet/layout-leaflet.ts'
import { readFontFiles } from '../node.ts'
import { openFonts } from '../typesetting/font-book.ts'
import type { PlacedText } from '../typesetting/placed-text.ts'

/** The leaflet's own fonts, opened once for a test file. */
export const fonts = openFonts(await readFontFiles())

const catalogue = readCatalogue()

/** What the project lays out: edition 1 in its own format. */
export const projectLeaflet: LeafletRequest = {
  edition: editionOf(catalogue, { id: 'meuse-2024', edition: 'edition-1' }),
  format: catalogue.format,
  owner: catalogue.owner,
  partner: undefined,
  landingLink: catalogue.owner.landingLink,
  mentions: {},
  isReprint: false,
  fonts,
}

/** The project's leaflet, laid out; or with something else in its place. */
export function layOut(changes: Partial<LeafletRequest> = {}): LeafletLayout {
  return layoutLeaflet({ ...projectLeaflet, ...changes })
}

/** Every text of a layout in reading order, with its panel. */
export function textsOf(layout: LeafletLayout): (PlacedText & { readonly panel: PanelId })[] {
  return layout.panels.flatMap(({ id, content }) =>
    textsIn(content).map((text) => ({ panel: id, ...text })),
  )
}

/** The project's roll fold with other panel widths, left to right on the outside. */
export function rollFoldOf(...widths: readonly [number, number, number]): Format {
  const set = (places: typeof a4RollFold.outside, all: readonly number[]) =>
    places.map((place, i) => ({ ...place, width: all[i] ?? place.width }))
  return parse(
    formatSchema,
    {
      ...a4RollFold,
      openSize: { width: widths.reduce((sum, width) => sum + width, 0), height: 210 },
      outside: set(a4RollFold.outside, widths),
      inside: set(a4RollFold.inside, widths.toReversed()),
    },
    'format',
  )
}
