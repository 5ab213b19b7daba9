import type { Finding, Place } from '@flyer-open-data/flyer'
import { pressFinding } from '../../findings/refuse-press.ts'

/** A picture, placed or inline: nothing says which inks its pixels are. */
export function pictureFault(place: Place): Finding {
  return pressFinding('picture', 'placed', {}, place)
}
