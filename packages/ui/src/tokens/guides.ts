import type { InkName } from './inks.ts'

/** Colours of the guides drawn over a leaflet on the light table, on screen only. */
export const GUIDE_COLOURS = {
  bleed: '#b3261e',
  trim: '#0b57d0',
  safe: '#1b7f3b',
  folds: '#8e24aa',
  grid: '#2f7f9e',
  reading: '#9d0b56',
} as const

/** Colours of what is read, by what it is, around it and under the white words that name it. */
export const READING_COLOURS = {
  heading: GUIDE_COLOURS.reading,
  text: '#00596b',
  strong: '#5b2a9d',
  link: '#0b57d0',
  figure: '#7a4300',
  group: '#474744',
  /** Hatches over what is not read. */
  decoration: '#595959',
} as const

/** Colours of what parts two editions: around a region, under a mark, behind words; on screen only. */
export const REVISION_COLOURS = {
  added: GUIDE_COLOURS.safe,
  addedGround: '#e3f3e7',
  removed: GUIDE_COLOURS.bleed,
  removedGround: '#fdecea',
  changed: GUIDE_COLOURS.reading,
  /** On these colours, and between them and the picture. */
  casing: '#ffffff',
} as const

/** The same as custom properties of CSS: `--revision-added`… */
export const REVISION_VARIABLES = Object.fromEntries(
  Object.entries(REVISION_COLOURS).map(([name, value]) => [`--revision-${name}`, value]),
)

/** Colours of the light table's own parts: toolbar, rulers, status, on screen only. */
export const TOOL_COLOURS = {
  ground: '#ffffff',
  ink: '#1f1f1d',
  quiet: '#595959',
  line: '#b8b8b5',
  chosen: '#113475',
  onChosen: '#ffffff',
  alarm: '#b3261e',
  alarmGround: '#fdecea',
} as const

/** The same as custom properties of CSS: `--tool-ground`… */
export const TOOL_VARIABLES = Object.fromEntries(
  Object.entries(TOOL_COLOURS).map(([name, value]) => [`--tool-${name}`, value]),
)

/** The process ink of each plate, to name it by its colour. */
export const PLATE_INKS = {
  c: 'cyan',
  m: 'magenta',
  y: 'yellow',
  k: 'black',
} as const satisfies Record<string, InkName>

/** A map of the ink sum: from no ink to the limit, then past it. sRGB triplets, 0 to 255. */
export const INK_SUM_RAMP = {
  none: [255, 255, 255],
  half: [125, 178, 209],
  limit: [38, 70, 104],
  over: [214, 40, 57],
} as const

const stop = (colour: readonly number[], percent: number) => `rgb(${colour.join(' ')}) ${percent}%`

/** The same map as a CSS gradient, for its legend. */
export const INK_SUM_GRADIENT = `linear-gradient(to right, ${[
  stop(INK_SUM_RAMP.none, 0),
  stop(INK_SUM_RAMP.half, 44),
  stop(INK_SUM_RAMP.limit, 88),
  stop(INK_SUM_RAMP.over, 88),
].join(', ')})`
