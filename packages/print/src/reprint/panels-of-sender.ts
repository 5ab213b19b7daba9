import type { PanelId } from '@flyer-open-data/flyer'

/** The panels that show who reprints the leaflet: all others are the same for every member. */
export const PANELS_OF_SENDER: readonly PanelId[] = ['need-help']
