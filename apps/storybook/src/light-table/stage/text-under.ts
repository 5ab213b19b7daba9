import { type Edition, frenchNumber, type PanelId } from '@flyer-open-data/flyer'
import {
  INK_NAMES,
  INKS,
  type InkName,
  type InkRecipe,
  placeName,
  TEXT_STYLES,
  type TextStyleName,
} from '@flyer-open-data/ui'

/** The text of the screen at a point of the window, in CSS pixels, even where paper covers it. */
export function textAt(x: number, y: number): HTMLElement | undefined {
  const found = document
    .elementsFromPoint(x, y)
    .map((element) => element.closest<HTMLElement>('[data-field]'))
  return found.find((text) => text !== null) ?? undefined
}

/** What a text is and what it is set in: its place in the content, its size, its ink. */
export function textReading(text: HTMLElement, edition: Edition): string {
  const { field = '', ink, textStyle } = text.dataset
  const { panel } = text.closest<HTMLElement>('[data-panel]')?.dataset ?? {}
  const { size } = TEXT_STYLES[textStyle as TextStyleName]
  const place = placeName({ panel: panel as PanelId, field }, edition)
  return `${place} · ${frenchNumber(size)}\u00a0pt · ${inkReading(ink as InkName)}`
}

function inkReading(ink: InkName): string {
  const plates = platesOf(INKS[ink])
  return plates === ''
    ? 'blanc du papier, sans encre'
    : `encre\u00a0: ${INK_NAMES[ink].toLowerCase()} (${plates})`
}

function platesOf({ c, m, y, k }: InkRecipe): string {
  const shares = [
    ['C', c],
    ['M', m],
    ['J', y],
    ['N', k],
  ] as const
  return shares
    .flatMap(([letter, percent]) => (percent > 0 ? [`${letter}\u00a0${percent}`] : []))
    .join(' · ')
}
