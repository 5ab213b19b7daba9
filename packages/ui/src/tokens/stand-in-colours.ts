/** Colours of logos that are nobody's, for examples: none is an ink of the leaflet. */
export const STAND_IN_COLOURS = {
  violet: '#5c2e91',
  green: '#007054',
  pink: '#d81b60',
  amber: '#f7b500',
  black: '#000000',
  grey: '#6f6f6f',
} as const
