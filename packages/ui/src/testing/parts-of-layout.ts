import type { Artwork } from '../artwork/opening-pattern.ts'
import type { PlacedText } from '../typesetting/compose-text.ts'

/** Every text of a layout, however deep it lies: a text added later cannot escape its tests. */
export function textsIn(layout: object): PlacedText[] {
  return partsOf(layout, isText)
}

/** Every drawing of a layout: patterns, icons, marks, the code. */
export function artworksIn(layout: object): Artwork[] {
  return partsOf(layout, isArtwork)
}

function partsOf<T extends object>(value: object, is: (part: object) => part is T): T[] {
  if (is(value)) return [value]
  return Object.values(value).flatMap((part: unknown) =>
    typeof part === 'object' && part !== null ? partsOf(part, is) : [],
  )
}

function isText(part: object): part is PlacedText {
  return 'firstBaseline' in part && 'lines' in part
}

function isArtwork(part: object): part is Artwork {
  return 'frame' in part && 'paths' in part
}
