import type { InkName } from '../tokens/inks.ts'
import { type PlacedText, wholeText } from '../typesetting/placed-text.ts'
import type { Artwork, Drawing, Group, InkedText, Item, Part, Picture } from './frame.ts'

/** Artwork as decoration, by a name. */
export const decoration = (name: string, artwork: Artwork): Drawing => ({
  kind: 'drawing',
  name,
  ...artwork,
})

/** Artwork that means something, and may lead somewhere. */
export const figure = (name: string, artwork: Artwork, label: string, href?: string): Drawing => ({
  kind: 'drawing',
  name,
  ...artwork,
  label,
  ...(href === undefined ? {} : { href }),
})

/** A text to be read. */
export const paragraph = (text: PlacedText, ink: InkName): InkedText => ({
  kind: 'text',
  text,
  ink,
  meaning: { role: 'text' },
})

/** A title. */
export const heading = (
  text: PlacedText,
  ink: InkName,
  level: 1 | 2 | 3,
  accent?: InkName,
): InkedText => ({
  kind: 'text',
  text,
  ink,
  ...(accent && { accent }),
  meaning: { role: 'heading', level },
})

/** A text that leads somewhere. */
export const link = (text: PlacedText, ink: InkName, href: string): InkedText => ({
  kind: 'text',
  text,
  ink,
  meaning: { role: 'link', href },
})

/** A list, each of its entries made of several items. */
export const list = (
  entries: readonly (readonly Item[])[],
  role: 'list' | 'ordered-list' = 'list',
): Group => ({
  kind: 'group',
  role,
  items: entries.map((items) => ({ kind: 'group', role: 'list-item', items })),
})

/** Words that somebody said. */
export const quote = (...items: readonly Item[]): Group => ({ kind: 'group', role: 'quote', items })

/** Every item that is drawn, however deep it lies in groups, in order. */
export function itemsIn({ items }: Part): Exclude<Item, Group>[] {
  return items.flatMap((item) => (item.kind === 'group' ? itemsIn(item) : [item]))
}

/** Every text, in reading order. */
export function textsIn(part: Part): PlacedText[] {
  return itemsIn(part).flatMap((item) => (item.kind === 'text' ? [item.text] : []))
}

/** Every drawing: patterns, icons, marks, the code. */
export function drawingsIn(part: Part): Drawing[] {
  return itemsIn(part).flatMap((item) => (item.kind === 'drawing' ? [item] : []))
}

/** Every picture: logos as pixels. */
export function picturesIn(part: Part): Picture[] {
  return itemsIn(part).flatMap((item) => (item.kind === 'picture' ? [item] : []))
}

/** The words of the first title. */
export function titleOf(part: Part): string {
  const title = itemsIn(part).find(
    (item) => item.kind === 'text' && item.meaning.role === 'heading',
  )
  return title?.kind === 'text' ? wholeText(title.text) : ''
}
