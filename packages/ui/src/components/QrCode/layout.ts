import { asciiUrl, findingsOf, readableUrl } from '@flyer-open-data/flyer'
import type { Artwork } from '../../artwork/opening-pattern.ts'
import { QUIET_ZONE_MODULES, qrCodePaths, qrModules } from '../../artwork/qr-code.ts'
import { qrCodeRule } from '../../findings/qr-code-rule.ts'
import { SPACE } from '../../tokens/space.ts'
import { BASELINE_MM } from '../../tokens/type.ts'
import type { PlacedText } from '../../typesetting/compose-text.ts'
import type { SetText } from '../../typesetting/typesetter.ts'

/** A QR code and its readable address, placed. */
export interface QrCodeLayout {
  /** What the code holds and the printed address leads to, in ASCII. */
  readonly url: string
  readonly code: Artwork
  readonly readable: PlacedText
}

/** Steps of the baseline grid from the address to the top of the plate: the next line. */
const GAP_STEPS = 1

const FIELD = 'landingLink.url'

/**
 * Places the address in letters, and under it the code on its white plate.
 *
 * @param url the stable landing address; what the code holds is its form in ASCII
 * @param box left edge, baseline and width of the readable address, in mm
 * @throws ContentError when the address is too long for modules that telephones read
 */
export function layoutQrCode(
  setText: SetText,
  url: string,
  box: { x: number; firstBaseline: number; width: number },
): QrCodeLayout {
  const side = SPACE.qrSide
  const readable = setText({
    field: FIELD,
    text: readableUrl(url),
    role: 'address',
    style: 'address',
    x: box.x,
    firstBaseline: box.firstBaseline,
    measure: box.width,
    maxLines: 1,
  })
  const ascii = asciiUrl(url)
  const modules = qrModules(ascii, FIELD)
  const moduleMm = side / (modules.size + 2 * QUIET_ZONE_MODULES)
  setText.report(findingsOf([qrCodeRule], { url: ascii, moduleMm }, { field: FIELD }))
  return {
    url: ascii,
    code: {
      frame: {
        x: box.x,
        y: box.firstBaseline + GAP_STEPS * BASELINE_MM,
        width: side,
        height: side,
      },
      paths: qrCodePaths(modules, side),
    },
    readable,
  }
}
