import { type Catalogue, editionOf, readCatalogue } from '@flyer-open-data/flyer'
import { FONT_FILE_URLS } from '../fonts.ts'
import { type LeafletLayout, layoutLeaflet } from '../leaflet/layout-leaflet.ts'
import type { FontFaceName } from '../tokens/type.ts'
import { type FontBook, type FontFiles, openFonts } from '../typesetting/font-book.ts'

/** What every story gets: the real content, its fonts, and the leaflet laid out from them. */
export interface LoadedLeaflet {
  readonly catalogue: Catalogue
  readonly fonts: FontBook
  readonly leaflet: LeafletLayout
}

let loading: Promise<LoadedLeaflet> | undefined

/** Fetches the fonts once and lays out the leaflet; Storybook calls it before each story. */
export function loadLeaflet(): Promise<LoadedLeaflet> {
  loading ??= load()
  return loading
}

async function load(): Promise<LoadedLeaflet> {
  const entries = Object.entries(FONT_FILE_URLS) as [FontFaceName, URL][]
  const files = await Promise.all(
    entries.map(async ([face, url]) => {
      const response = await fetch(url)
      if (!response.ok) throw new Error(`${url.pathname}: ${response.status}`)
      return [face, new Uint8Array(await response.arrayBuffer())] as const
    }),
  )
  const fonts = openFonts(Object.fromEntries(files) as FontFiles)
  const catalogue = readCatalogue()
  const [run] = catalogue.printRuns
  if (!run) throw new Error('The catalogue has no print run.')
  const leaflet = layoutLeaflet({
    edition: editionOf(catalogue, run),
    format: catalogue.format,
    landingLink: catalogue.landingLink,
    fonts,
  })
  await document.fonts.ready
  return { catalogue, fonts, leaflet }
}
