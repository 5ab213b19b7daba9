/**
 * What taking a logo may cost. All is counted, nothing timed: the same file is always taken or refused.
 * Official logos have some hundred shapes; a detailed coat of arms has a few thousand.
 */
export const LOGO_LIMITS = {
  /** Of the file, and of what a compressed SVG swells to. */
  fileBytes: 10_000_000,
  /** Asked of the header, before anything is decoded: 160 MB of memory. */
  pixels: 40_000_000,
  /** Parts of a PNG or a JPEG. */
  chunks: 20_000,
  /** Elements of an SVG, those that `use` repeats counted again. */
  elements: 10_000,
  /** Elements in elements, `use` included. */
  depth: 64,
  /** Characters of one attribute. */
  attributeLength: 1_000_000,
  /** Steps of all paths. */
  pathCommands: 50_000,
  /** Sides of windows that steps are held against, and forty for each piece of a curved stroke. */
  work: 2_000_000,
  /** Selectors of a style sheet, and declarations in it. */
  styleRules: 500,
  declarations: 2000,
  /** Characters of the attributes of all that is drawn, as often as it is. */
  drawnCharacters: 20_000_000,
  /** Characters of the path data that come of it, strokes outlined. */
  outputLength: 1_000_000,
} as const
