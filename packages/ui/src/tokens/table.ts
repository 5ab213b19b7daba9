/** Colours of what is not printed: the table that the sheet lies on, on screen only. */
export const TABLE = {
  ground: '#c9c9c6',
  ink: '#1f1f1d',
  shadow: 'rgb(0 0 0 / 0.28)',
  foldShadow: 'rgb(0 0 0 / 0.14)',
  foldLight: 'rgb(255 255 255 / 0.1)',
} as const
