import type { PlacedText } from '../typesetting/compose-text.ts'

/** Every text of a layout, however deep it lies: a text added later cannot be missed. */
export function textsIn(layout: object): PlacedText[] {
  if (isText(layout)) return [layout]
  return Object.values(layout).flatMap((part: unknown) =>
    typeof part === 'object' && part !== null ? textsIn(part) : [],
  )
}

function isText(part: object): part is PlacedText {
  return 'firstBaseline' in part && 'lines' in part
}
