import { type InkedPath, type InkName, isOwnColour } from '@flyer-open-data/ui'

/**
 * The ink of a path of the leaflet's own artwork.
 * @throws RangeError for a colour that is no ink: the kit holds no logo
 */
export function artworkInk({ fill }: InkedPath): InkName {
  if (!isOwnColour(fill)) return fill
  throw new RangeError(`Artwork of the leaflet is filled with ${fill}, which is no ink of it.`)
}
