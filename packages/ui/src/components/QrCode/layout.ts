import { readableUrl } from '@flyer-open-data/flyer'
import type { Artwork } from '../../artwork/opening-pattern.ts'
import { qrCodePaths, qrModules } from '../../artwork/qr-code.ts'
import { SPACE } from '../../tokens/space.ts'
import { BASELINE_MM } from '../../tokens/type.ts'
import type { PlacedText } from '../../typesetting/compose-text.ts'
import type { SetText } from '../../typesetting/typesetter.ts'

/** A QR code and its readable address, placed. */
export interface QrCodeLayout {
  readonly url: string
  readonly code: Artwork
  readonly readable: PlacedText
}

/** Steps of the baseline grid from the address to the top of the plate. */
const GAP_STEPS = 1

/**
 * Places the address in letters, and under it the code on its white plate.
 *
 * @param url what the code holds: the stable landing address
 * @param box left edge, baseline and width of the readable address, in mm
 */
export function layoutQrCode(
  setText: SetText,
  url: string,
  box: { x: number; firstBaseline: number; width: number },
): QrCodeLayout {
  const side = SPACE.qrSide
  return {
    url,
    code: {
      frame: {
        x: box.x,
        y: box.firstBaseline + GAP_STEPS * BASELINE_MM,
        width: side,
        height: side,
      },
      paths: qrCodePaths(qrModules(url), side),
    },
    readable: setText({
      field: 'landingLink.url',
      text: readableUrl(url),
      role: 'address',
      style: 'address',
      x: box.x,
      firstBaseline: box.firstBaseline,
      measure: box.width,
      maxLines: 1,
    }),
  }
}
