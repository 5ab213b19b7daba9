import { type Points, pt, toMillimetres } from '@flyer-open-data/flyer'

/** The four font files: two families, two weights each (RGESN 2024 asks for at most four). */
export const FONT_FACES = {
  titleBold: { family: 'Bricolage Grotesque', weight: 700 },
  titleExtraBold: { family: 'Bricolage Grotesque', weight: 800 },
  textRegular: { family: 'Source Sans 3', weight: 400 },
  textSemiBold: { family: 'Source Sans 3', weight: 600 },
} as const

/** Name of a font file. */
export type FontFaceName = keyof typeof FONT_FACES

/** The baseline grid shared by the three panels of a side: 13.5 pt. */
export const BASELINE_PT: Points = pt(13.5)

/** One step of the baseline grid, in mm. */
export const BASELINE_MM = toMillimetres(BASELINE_PT)

/** A text style: face, size and leading in pt. Leadings are whole quarters of the baseline grid. */
export interface TextStyle {
  readonly face: FontFaceName
  readonly size: Points
  readonly leading: Points
  /** Spread the lines evenly, the last one too: for titles. */
  readonly balanced?: boolean
  /** Let an opening guillemet hang to the left of the words: for quotes. */
  readonly hungGuillemet?: boolean
}

const style = (
  face: FontFaceName,
  size: number,
  gridSteps: number,
  balanced = false,
): TextStyle => ({ face, size: pt(size), leading: pt(BASELINE_PT * gridSteps), balanced })

/**
 * The type scale. Text is read at arm's length: 11–13 pt, the largest on 1.25 steps of the grid;
 * titles from 18 pt, nothing in the leaflet under 8 pt.
 */
export const TEXT_STYLES = {
  coverTitle: style('titleExtraBold', 29.5, 2.25, true),
  panelTitle: style('titleExtraBold', 19, 1.5, true),
  callTitle: style('titleExtraBold', 18, 1.5, true),
  step: style('titleBold', 11, 1, true),
  arrow: style('titleExtraBold', 28, 2.25),
  phase: style('titleBold', 14, 1.5),
  speaker: style('titleBold', 14, 1.25),
  reason: style('textSemiBold', 13, 1.25, true),
  lead: style('textRegular', 12.5, 1.25, true),
  action: style('textSemiBold', 12.5, 1.25),
  quote: { ...style('textRegular', 12.5, 1.25), hungGuillemet: true },
  detail: style('textSemiBold', 11.5, 1, true),
  body: style('textRegular', 11, 1),
  label: style('textSemiBold', 9.5, 1),
  landing: style('titleBold', 13, 1.5),
  address: style('titleBold', 12, 1.5),
  website: style('textRegular', 11.5, 1),
  wordmark: style('titleExtraBold', 15, 1.5),
  smallPrint: style('textRegular', 8, 0.75),
  slug: style('textRegular', 7.5, 0.75),
} as const satisfies Record<string, TextStyle>

/** Name of a text style. */
export type TextStyleName = keyof typeof TEXT_STYLES

/**
 * The styles of papers that go with a leaflet, such as a proof: read at a desk, so smaller than the
 * leaflet's own, none under 8 pt. What is read in lines has three quarters of the baseline grid.
 */
export const PAPER_STYLES = {
  paperTitle: style('titleExtraBold', 27, 2),
  paperSubject: style('titleBold', 13, 1.25),
  paperHeading: style('titleBold', 10.5, 0.75),
  paperLabel: style('textSemiBold', 8.5, 0.75),
  paperText: style('textRegular', 8.5, 0.75),
  paperSmall: style('textRegular', 8, 0.75),
} as const satisfies Record<string, TextStyle>

/** The face of a strong run inside a style. */
export function strongFace(face: FontFaceName): FontFaceName {
  return face === 'textRegular' ? 'textSemiBold' : face === 'titleBold' ? 'titleExtraBold' : face
}
