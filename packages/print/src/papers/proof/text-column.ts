import type { TextRole } from '@flyer-open-data/flyer'
import {
  heading,
  type InkName,
  type Item,
  lastBaseline,
  PAPER_COLOURS,
  PAPER_STYLES,
  type PlacedText,
  paragraph,
  type typesetterOf,
} from '@flyer-open-data/ui'

/** Sets the texts of a page. */
export type SetText = ReturnType<typeof typesetterOf>

/** Distance from baseline to baseline of running text, in mm: three quarters of the leaflet's grid. */
export const LEADING = (13.5 * 0.75 * 25.4) / 72

/** A text that takes more lines is refused: nothing of a proof is that long. */
const MOST_LINES = 8

/** How a text is set. */
export interface ColumnText {
  readonly style?: PlacedText['style']
  readonly ink?: InkName
  readonly role?: TextRole
  /** A title of this level. */
  readonly level?: 1 | 2 | 3
  readonly maxLines?: number
}

/** Texts under each other, each as high as it is. */
export class TextColumn {
  readonly items: Item[] = []
  readonly #setText: SetText
  readonly #x: number
  readonly #width: number
  #next: number

  /** @param firstBaseline in mm from the top of the page */
  constructor(setText: SetText, at: { x: number; width: number }, firstBaseline: number) {
    this.#setText = setText
    this.#x = at.x
    this.#width = at.width
    this.#next = firstBaseline
  }

  /** Baseline of the text that comes next, in mm. */
  get next(): number {
    return this.#next
  }

  /** Leaves room, in mm. */
  skip(distance: number): this {
    this.#next += distance
    return this
  }

  add(field: string, text: string, how: ColumnText = {}): this {
    const { ink = PAPER_COLOURS.text, level, style = PAPER_STYLES.paperText } = how
    const placed = this.#setText({
      field,
      text,
      role: how.role ?? 'body',
      style,
      x: this.#x,
      firstBaseline: this.#next,
      measure: this.#width,
      maxLines: how.maxLines ?? MOST_LINES,
    })
    this.items.push(level === undefined ? paragraph(placed, ink) : heading(placed, ink, level))
    this.#next = lastBaseline(placed) + (style.leading * 25.4) / 72
    return this
  }
}

/** A heading of a part, in the column of notes. */
export const PART_HEADING: ColumnText = {
  style: PAPER_STYLES.paperHeading,
  ink: PAPER_COLOURS.title,
  level: 2,
}

/** What the notes of a page are set in. */
export const NOTE: ColumnText = { style: PAPER_STYLES.paperSmall }

/** What a value is called. */
export const LABEL: ColumnText = { style: PAPER_STYLES.paperLabel, ink: PAPER_COLOURS.label }

/** A text of one line, moved to the left by a share of its width: a half centres it. */
export function shifted(placed: PlacedText, share: number): PlacedText {
  const width = placed.lines[0]?.width ?? 0
  return { ...placed, x: (placed.x - width * share) as PlacedText['x'] }
}
