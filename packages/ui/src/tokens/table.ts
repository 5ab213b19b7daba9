/** Colours of what is not printed: the table that the sheet lies on, on screen only. */
export const TABLE = {
  ground: '#c9c9c6',
  ink: '#1f1f1d',
  /** Captions on the table, which say less than what lies on it. */
  quiet: '#474744',
  shadow: 'rgb(0 0 0 / 0.28)',
  foldShadow: 'rgb(0 0 0 / 0.14)',
  foldLight: 'rgb(255 255 255 / 0.1)',
  /** Laid over a face that turns away from the light, more or less of it. */
  faceShade: 'rgb(22 24 38)',
  floorShadow: 'rgb(0 0 0 / 0.3)',
} as const
