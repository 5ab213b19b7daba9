import {
  FontsNotLoadedError,
  type LoadedLeaflet,
  loadLeaflet,
} from '@flyer-open-data/browser/leaflet'

/** What a story gets: the leaflet, or why there is none. */
export type LoadedOrMissing =
  | (LoadedLeaflet & { readonly missing?: undefined })
  | { readonly missing: FontsNotLoadedError }

/**
 * Loads the leaflet for a story; Storybook would tell that fonts are missing by its own page, in
 * English and with no way on. It still tells of anything else.
 */
export async function loadOrTell(): Promise<LoadedOrMissing> {
  try {
    return await loadLeaflet()
  } catch (error) {
    if (error instanceof FontsNotLoadedError) return { missing: error }
    throw error
  }
}
