import { type Catalogue, type PrintRun, readCatalogue, type Sender } from '@flyer-open-data/flyer'
import {
  FONT_FACES,
  FONT_FILE_URLS,
  type FontBook,
  type FontFaceName,
  type FontFiles,
  type LeafletLayout,
  type LeafletRequest,
  layoutLeaflet,
  openFonts,
} from '@flyer-open-data/ui'
import { checkOnce } from './check-once.ts'
import { FontsNotLoadedError } from './fonts-not-loaded.ts'
import { leafletRequestsOf } from './leaflet-requests.ts'

/** The real content, its fonts, and the leaflet laid out from them. */
export interface LoadedLeaflet {
  readonly catalogue: Catalogue
  readonly fonts: FontBook
  /** What a sender's leaflet is laid out from: always the same for the same edition and sender. */
  readonly requestOf: (run: PrintRun, sender: Sender) => LeafletRequest
  /** The owner's leaflet, of the first run. */
  readonly leaflet: LeafletLayout
}

let loading: Promise<LoadedLeaflet> | undefined

/**
 * Fetches the fonts once and lays out the leaflet. What could not be loaded is asked for again at
 * the next call.
 *
 * @throws FontsNotLoadedError
 */
export function loadLeaflet(): Promise<LoadedLeaflet> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}

async function load(): Promise<LoadedLeaflet> {
  const entries = Object.entries(FONT_FILE_URLS) as [FontFaceName, URL][]
  const files = await Promise.all(
    entries.map(async ([face, url]) => [face, await fetchFont(url)] as const),
  )
  const fonts = openFonts(Object.fromEntries(files) as FontFiles)
  const catalogue = readCatalogue()
  const [run] = catalogue.printRuns
  if (!run) throw new Error('The catalogue has no print run.')
  const requestOf = leafletRequestsOf(catalogue, fonts)
  const request = requestOf(run, catalogue.owner)
  // A layout that is refused is thrown, with its whole report.
  const leaflet = checkOnce(request).layout ?? layoutLeaflet(request)
  await Promise.all(Object.values(FONT_FACES).map(showFont))
  return { catalogue, fonts, requestOf, leaflet }
}

async function fetchFont(url: URL): Promise<Uint8Array> {
  let response: Response
  let bytes: ArrayBuffer
  try {
    response = await fetch(url)
    bytes = await response.arrayBuffer()
  } catch (cause) {
    throw new FontsNotLoadedError(url.pathname, 'none', cause)
  }
  if (!response.ok) throw new FontsNotLoadedError(url.pathname, response.status)
  return new Uint8Array(bytes)
}

/** Has the browser ready to draw in a font: it would draw in another one and say nothing. */
async function showFont({ family, weight }: (typeof FONT_FACES)[FontFaceName]): Promise<void> {
  try {
    await document.fonts.load(`${weight} 1em "${family}"`)
  } catch (cause) {
    throw new FontsNotLoadedError(`${family} ${weight}`, 'none', cause)
  }
}
