import type { Found, Rule } from '@flyer-open-data/flyer'

/** How long a text is and how much of it fits its box, in characters: about, where they are wide. */
export type Lengths = {
  readonly characters: number
  readonly fitting: number
}

/** How a text does not fit its box: lengths in mm. */
export type RoomFaults = {
  /** More lines than the box has. */
  readonly lines: Lengths & {
    readonly excessLines: number
    readonly excessMm: number
    readonly lines: number
    readonly maxLines: number
  }
  /** Lines below the margin of the panel. */
  readonly 'below-margin': Lengths & { readonly excessLines: number; readonly excessMm: number }
  /** A word, or what no-break spaces join to it, wider than the box. */
  readonly word: Lengths & { readonly excessMm: number; readonly measureMm: number }
  readonly address: Lengths & { readonly excessMm: number; readonly measureMm: number }
  /** An address that more than one line cannot hold: `fitting` is for one of them. */
  readonly 'address-lines': Lengths & { readonly maxLines: number; readonly measureMm: number }
}

/** A composed text and its box: lengths in mm. */
export interface TextInBox {
  readonly text: string
  readonly isAddress: boolean
  readonly lines: readonly string[]
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
  lines: ['Publier ses', 'données'],
  maxLines: 2,
  leadingMm: 5,
  widest: { text: 'Publier ses', widthMm: 40 },
  measureMm: 40,
  belowMm: 0,
}

const THREE = ['Publier', 'ses', 'données']

/** A text as far as an excerpt holds it. */
const abbreviate = (text: string) => (text.length > 60 ? `${text.slice(0, 40)}…` : text)

/** A text fits its box: it is never cut and never squeezed. Source: this project. */
export const roomRule: Rule<TextInBox, 'room', Found<RoomFaults>> = {
  id: 'room',
  title: 'Room for every text',
  source: 'this project: what is cut or squeezed is seen by nobody before it is printed',
  severity: 'error',
  examples: {
    passes: [fits, { ...fits, lines: [], widest: { text: '', widthMm: 0 }, belowMm: -100 }],
    fails: [
      { ...fits, lines: THREE, finds: ['lines'] },
      { ...fits, belowMm: 0.1, finds: ['below-margin'] },
      { ...fits, measureMm: 39, finds: ['word'] },
      { ...fits, measureMm: 39, isAddress: true, maxLines: 1, finds: ['address'] },
      { ...fits, measureMm: 39, isAddress: true, finds: ['address-lines'] },
      { ...fits, lines: THREE, isAddress: true, finds: ['address-lines'] },
      { ...fits, measureMm: 39, lines: THREE, belowMm: 10, finds: ['word'] },
    ],
  },
  check({ text, isAddress, lines, maxLines, leadingMm, widest, measureMm, belowMm }) {
    const excessMm = widest.widthMm - measureMm
    const inOneLine = Math.floor((widest.text.length * measureMm) / widest.widthMm)
    if (isAddress && maxLines > 1 && (excessMm > 0 || lines.length > maxLines)) {
      const values = { characters: text.length, fitting: inOneLine, maxLines, measureMm }
      return [{ fault: 'address-lines', values, excerpt: abbreviate(text) }]
    }
    if (excessMm > 0) {
      const lengths = { characters: widest.text.length, fitting: inOneLine }
      const fault = isAddress ? 'address' : 'word'
      const values = { ...lengths, excessMm, measureMm }
      return [{ fault, values, excerpt: abbreviate(widest.text) }]
    }
    const lengths = (kept: number) => ({
      characters: text.length,
      fitting: lines.slice(0, kept).join(' ').length,
    })
    // How many lines a text takes is told of its words: its special spaces would be named for nothing.
    const excerpt = abbreviate(text.replaceAll(/[\u00a0\u202f]/g, ' '))
    if (lines.length > maxLines) {
      const excessLines = lines.length - maxLines
      const values = {
        ...lengths(maxLines),
        excessLines,
        excessMm: excessLines * leadingMm,
        lines: lines.length,
        maxLines,
      }
      return [{ fault: 'lines', values, excerpt }]
    }
    if (belowMm <= 0) return []
    const excessLines = Math.min(lines.length, Math.ceil(belowMm / leadingMm))
    const values = { ...lengths(lines.length - excessLines), excessLines, excessMm: belowMm }
    return [{ fault: 'below-margin', values, excerpt }]
  },
}
