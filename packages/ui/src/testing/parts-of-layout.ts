import type { Artwork } from '../artwork/opening-pattern.ts'

/** Every drawing of a layout: patterns, icons, marks, the code. */
export function artworksIn(layout: object): Artwork[] {
  if (isArtwork(layout)) return [layout]
  return Object.values(layout).flatMap((part: unknown) =>
    typeof part === 'object' && part !== null ? artworksIn(part) : [],
  )
}

function isArtwork(part: object): part is Artwork {
  return 'frame' in part && 'paths' in part
}
