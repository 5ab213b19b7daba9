/**
 * The six panels by what they say. The order is the reading order of the folded leaflet, for
 * screens and for tags.
 */
export const PANEL_IDS = [
  'cover',
  'why-publish',
  'voices',
  'did-you-know',
  'get-organised',
  'need-help',
] as const

/** A panel by what it says, whatever its place on the sheet. */
export type PanelId = (typeof PANEL_IDS)[number]
