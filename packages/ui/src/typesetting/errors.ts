import { FlyerError, type PanelId, TypographyError } from '@flyer-open-data/flyer'

/** Where a text stands: a panel of the leaflet, or the slug of the sheet. */
export type TextPlace = PanelId | 'slug'

/** A text that does not fit its box. It is never cut and never squeezed. */
export class TextOverflowError extends FlyerError {
  readonly panel: TextPlace
  readonly field: string
  /** How many lines too many; 0 when a single word is too wide. */
  readonly excessLines: number
  /** How far past the box, in mm: below it, or to its right for a word that is too wide. */
  readonly excessMm: number

  constructor(at: {
    panel: TextPlace
    field: string
    excessLines: number
    excessMm: number
    detail: string
  }) {
    const mm = at.excessMm.toFixed(1)
    super({
      what:
        at.excessLines > 0
          ? `The text is too long by ${at.excessLines} ${at.excessLines === 1 ? 'line' : 'lines'} (${mm} mm): ${at.detail}`
          : `A word is too wide by ${mm} mm: ${at.detail}`,
      where: `panel ${at.panel}, field ${at.field}`,
      why: 'A cut or squeezed text would go to the press unseen.',
      mend: 'Shorten the text, or give its box more room in the layout of the panel.',
    })
    this.panel = at.panel
    this.field = at.field
    this.excessLines = at.excessLines
    this.excessMm = at.excessMm
  }
}

/** A character that the font of its text does not hold (T14). */
export class MissingGlyphError extends TypographyError {}

/** Several faults found in one leaflet, told together. */
export class LeafletError extends FlyerError {
  readonly faults: readonly FlyerError[]

  constructor(faults: readonly FlyerError[]) {
    const list = (part: 'what' | 'where' | 'why' | 'mend') =>
      [...new Set(faults.map((fault) => fault.parts[part]))].join(part === 'where' ? '; ' : ' ')
    super({
      what: faults.map((f) => `${f.parts.where}: ${f.parts.what}`).join(' '),
      where: list('where'),
      why: list('why'),
      mend: list('mend'),
    })
    this.faults = faults
  }
}
