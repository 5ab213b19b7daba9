import { PANEL_IDS } from '@flyer-open-data/flyer'
import type { LeafletLayout } from '@flyer-open-data/ui'
import { OWN_RECIPES } from '@flyer-open-data/ui/comparison'
import type { ComparedState } from './compared.ts'

/** What such a file says it is. */
const KIND = 'flyer-open-data/etat'

/** Of the form in which layouts are kept: a file in another form is not read. */
const VERSION = 1

/** A state as a file: what is drawn where, in which inks, made of which recipes. */
export function stateAsText({ name, edition, layout, inks }: ComparedState): string {
  return JSON.stringify({ kind: KIND, version: VERSION, name, edition, layout, inks })
}

/** Reads a state that was kept; undefined when the file holds none that can be drawn. */
export function readState(text: string): ComparedState | undefined {
  const held = parsed(text)
  const { kind, version, name, layout, edition, inks }: Held = held
  const isOurs = kind === KIND && version === VERSION && typeof name === 'string'
  const isWhole = isOurs && isLayout(layout) && isEdition(edition) && areRecipes(inks)
  return isWhole ? (held as unknown as ComparedState) : undefined
}

type Held = Readonly<Record<string, unknown>>

function parsed(text: string): Held {
  try {
    return Object(JSON.parse(text))
  } catch (error) {
    if (error instanceof SyntaxError) return {}
    throw error
  }
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)
const areNumbers = (held: Held, ...names: readonly string[]) =>
  names.every((name) => Number.isFinite(held[name]))
const isBox = (value: unknown) => areNumbers(Object(value), 'x', 'y', 'width', 'height')

function areRecipes(value: unknown): boolean {
  const recipes: Held = Object(value)
  return Object.keys(OWN_RECIPES).every((ink) =>
    areNumbers(Object(recipes[ink]), 'c', 'm', 'y', 'k'),
  )
}

function isEdition(value: unknown): boolean {
  const { panels, readingOrder }: Held = Object(value)
  return typeof panels === 'object' && panels !== null && isList(readingOrder)
}

function isLayout(value: unknown): value is LeafletLayout {
  const { format, panels }: Held = Object(value)
  const { openSize }: Held = Object(format)
  return areNumbers(Object(openSize), 'width', 'height') && isList(panels) && panels.every(isPanel)
}

function isPanel(value: unknown): boolean {
  const { id, frame, content }: Held = Object(value)
  const { grounds, items }: Held = Object(content)
  const { side, ...place }: Held = Object(frame)
  return (
    PANEL_IDS.some((known) => known === id) &&
    (side === 'outside' || side === 'inside') &&
    areNumbers(place, 'x', 'width', 'height') &&
    [grounds, items].every((list) => isList(list) && list.every(isItem))
  )
}

function isItem(value: unknown): boolean {
  const item: Held = Object(value)
  switch (item['kind']) {
    case 'solid':
      return isBox(item)
    case 'picture':
      return isBox(item['frame']) && typeof item['png'] === 'string'
    case 'drawing':
      return isBox(item['frame']) && isList(item['paths']) && item['paths'].every(isPath)
    case 'text':
      return isText(Object(item['text']))
    case 'group':
      return isList(item['items']) && item['items'].every(isItem)
    default:
      return false
  }
}

const isPath = (value: unknown) => typeof Object(value).d === 'string'

function isText({ field, style, lines, ...place }: Held): boolean {
  const isLine = (value: unknown) => {
    const line: Held = Object(value)
    return areNumbers(line, 'hang') && isList(line['runs'])
  }
  return (
    typeof field === 'string' &&
    areNumbers(place, 'x', 'firstBaseline') &&
    areNumbers(Object(style), 'size', 'leading') &&
    isList(lines) &&
    lines.every(isLine)
  )
}
