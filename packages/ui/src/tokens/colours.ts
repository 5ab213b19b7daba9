import type { InkName } from './inks.ts'
import { type Fill, isOwnColour } from './own-colour.ts'
import { PRINTED_COLOURS } from './printed-colours.ts'

/** What each ink is for. Components name a purpose; only this table names an ink. */
export const COLOURS = {
  groundOutside: 'deepBlue',
  groundInside: 'paper',
  groundCall: 'sun',
  title: 'deepBlue',
  titleOnDark: 'paper',
  body: 'black',
  bodyOnDark: 'paper',
  labelOnDark: 'sun',
  smallPrintOnDark: 'sun',
  label: 'deepBlue',
  mark: 'deepBlue',
  markClosed: 'aqua',
  markClosedOnPaper: 'deepBlue',
  markOpening: 'coral',
  markOpen: 'sun',
  markPoint: 'paper',
  qrModule: 'black',
  qrPlate: 'paper',
  logoPlate: 'paper',
} as const satisfies Record<string, InkName>

/** What inks are for on papers that go with a leaflet; their ground is white. */
export const PAPER_COLOURS = {
  title: 'deepBlue',
  label: 'deepBlue',
  text: 'black',
  /** Lines that part, and lines to write on. */
  rule: 'black50',
  faintRule: 'black25',
  /** Lines that measure. */
  measure: 'deepBlue',
  warning: 'coral',
  closed: 'aqua',
  opening: 'coral',
  open: 'sun',
  point: 'deepBlue',
} as const satisfies Record<string, InkName>

/** Name of a colour's purpose. */
export type ColourName = keyof typeof COLOURS

/** The sRGB value of an ink, or of a logo's own colour, `#rrggbb`. */
export function screenColour(fill: Fill): string {
  return isOwnColour(fill) ? fill : PRINTED_COLOURS[fill].screen
}

/** WCAG 2.2 relative luminance of an sRGB value, 0 to 1. */
export function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const v = Number.parseInt(hex.slice(i, i + 2), 16) / 255
    return v <= 0.040_45 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Relative luminance Y/Yn of a CIE L* value, 0 to 1. */
export function luminanceOfLightness(l: number): number {
  return l > 8 ? ((l + 16) / 116) ** 3 : l / 903.3
}

/** WCAG 2.2 contrast ratio of two luminances, 1 to 21. */
export function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}
