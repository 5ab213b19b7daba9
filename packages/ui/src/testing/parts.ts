import type { PanelId } from '@flyer-open-data/flyer'
import type { Drawing, Part } from '../frame/frame.ts'
import { drawingsIn, itemsIn, textsIn } from '../frame/items.ts'
import { GROUNDS, type GroundName } from '../tokens/grounds.ts'
import type { PlacedText } from '../typesetting/placed-text.ts'
import type { Setting } from '../typesetting/setting.ts'
import { typesetterOf } from '../typesetting/typesetter.ts'
import { fonts } from './project-leaflet.ts'

/** What a part is laid out on in a panel, on one of the grounds. */
export const settingOn = (ground: GroundName, panel: PanelId): Setting => ({
  setText: typesetterOf(fonts, { panel }),
  ground: GROUNDS[ground],
})

/** The text of a field. */
export function textAt(part: Part, field: string): PlacedText {
  const text = textsIn(part).find((one) => one.field === field)
  if (!text) throw new RangeError(`the part has no text ${field}`)
  return text
}

/** Where a field’s text leads. */
export function hrefAt(part: Part, field: string): string | undefined {
  const item = itemsIn(part).find((one) => one.kind === 'text' && one.text.field === field)
  return item?.kind === 'text' && item.meaning.role === 'link' ? item.meaning.href : undefined
}

/** The first drawing of a name. */
export function drawingAt(part: Part, name: string): Drawing {
  const drawing = drawingsIn(part).find((one) => one.name === name)
  if (!drawing) throw new RangeError(`the part has no drawing ${name}`)
  return drawing
}

/** The entries of the first list of a part, each with what it holds. */
export function entriesOf({ items }: Part): readonly Part[] {
  for (const item of items) {
    if (item.kind !== 'group') continue
    return item.items.filter((entry) => entry.kind === 'group')
  }
  throw new RangeError('the part has no list')
}

/** Every drawing of a name, in order. */
export const drawingsNamed = (part: Part, name: string): Drawing[] =>
  drawingsIn(part).filter((one) => one.name === name)
