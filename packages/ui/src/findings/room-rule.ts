import type { Found, Rule } from '@flyer-open-data/flyer'

/** How a text does not fit its box: lengths in mm. */
export type RoomFaults = {
  /** More lines than the box has. */
  readonly lines: {
    readonly excessLines: number
    readonly excessMm: number
    readonly lines: number
    readonly maxLines: number
  }
  /** Lines below the margin of the panel. */
  readonly 'below-margin': { readonly excessLines: number; readonly excessMm: number }
  /** A word, or what no-break spaces join to it, wider than the box. */
  readonly word: { readonly excessMm: number; readonly measureMm: number }
  readonly address: { readonly excessMm: number; readonly measureMm: number }
}

/** A composed text and its box: lengths in mm. */
export interface TextInBox {
  readonly text: string
  readonly isAddress: boolean
  readonly lines: number
  readonly maxLines: number
  readonly leadingMm: number
  readonly widest: { readonly text: string; readonly widthMm: number }
  readonly measureMm: number
  /** How far its last baseline stands below the margin of its panel; less than 0 above it. */
  readonly belowMm: number
}

const fits: TextInBox = {
  text: 'Publier ses données',
  isAddress: false,
  lines: 2,
  maxLines: 2,
  leadingMm: 5,
  widest: { text: 'Publier ses', widthMm: 40 },
  measureMm: 40,
  belowMm: 0,
}

/** A text as far as an excerpt holds it. */
const abbreviate = (text: string) => (text.length > 60 ? `${text.slice(0, 40)}…` : text)

/** A text fits its box: it is never cut and never squeezed. Source: this project. */
export const roomRule: Rule<TextInBox, 'room', Found<RoomFaults>> = {
  id: 'room',
  title: 'Room for every text',
  source: 'this project: what is cut or squeezed is seen by nobody before it is printed',
  severity: 'error',
  examples: {
    passes: [fits, { ...fits, lines: 0, widest: { text: '', widthMm: 0 }, belowMm: -100 }],
    fails: [
      { ...fits, lines: 3, finds: ['lines'] },
      { ...fits, belowMm: 0.1, finds: ['below-margin'] },
      { ...fits, measureMm: 39, finds: ['word'] },
      { ...fits, measureMm: 39, isAddress: true, finds: ['address'] },
      { ...fits, measureMm: 39, lines: 3, belowMm: 10, finds: ['word'] },
    ],
  },
  check({ text, isAddress, lines, maxLines, leadingMm, widest, measureMm, belowMm }) {
    if (widest.widthMm > measureMm) {
      const values = { excessMm: widest.widthMm - measureMm, measureMm }
      const fault = isAddress ? 'address' : 'word'
      return [{ fault, values, excerpt: abbreviate(widest.text) }]
    }
    // How many lines a text takes is told of its words: its special spaces would be named for nothing.
    const excerpt = abbreviate(text.replaceAll(/[\u00a0\u202f]/g, ' '))
    if (lines > maxLines) {
      const excessLines = lines - maxLines
      const values = { excessLines, excessMm: excessLines * leadingMm, lines, maxLines }
      return [{ fault: 'lines', values, excerpt }]
    }
    if (belowMm <= 0) return []
    const excessLines = Math.min(lines, Math.ceil(belowMm / leadingMm))
    return [{ fault: 'below-margin', values: { excessLines, excessMm: belowMm }, excerpt }]
  },
}
