import { frenchNumber } from '@flyer-open-data/flyer'
import { INKS, type InkName, TEXT_STYLES, type TextStyleName } from '@flyer-open-data/ui'

/**
 * What the text under an element of the screen is set in: its style's size, and its ink.
 * @returns undefined where no text is
 */
export function textUnder(element: Element): string | undefined {
  const text = element.closest<HTMLElement>('[data-field]')
  if (!text) return undefined
  const { field = '', ink, textStyle } = text.dataset
  const recipe = INKS[ink as InkName]
  const style = TEXT_STYLES[textStyle as TextStyleName]
  const inks = (
    [
      ['C', recipe.c],
      ['M', recipe.m],
      ['J', recipe.y],
      ['N', recipe.k],
    ] as const
  ).flatMap(([letter, percent]) => (percent > 0 ? [`${letter}\u00a0${percent}`] : []))
  const said = inks.length === 0 ? 'blanc du papier' : inks.join(' · ')
  return `${field} · ${frenchNumber(style.size)}\u00a0pt · encre\u00a0: ${said}`
}
