import { asciiUrl, findingsOf, readableUrl } from '@flyer-open-data/flyer'
import { QUIET_ZONE_MODULES, qrCodePaths, qrModules } from '../../artwork/qr-code.ts'
import { qrCodeRule } from '../../findings/qr-code-rule.ts'
import type { Part } from '../../frame/frame.ts'
import type { Rectangle } from '../../frame/geometry.ts'
import { figure, link } from '../../frame/items.ts'
import { SPACE } from '../../tokens/space.ts'
import { BASELINE_MM, TEXT_STYLES } from '../../tokens/type.ts'
import { wholeText } from '../../typesetting/placed-text.ts'
import type { Column, Setting } from '../../typesetting/setting.ts'

/** The stable landing address, and where it stands in letters. */
export interface QrCodeProps {
  readonly url: string
  readonly column: Column
}

/** A QR code and its readable address, placed. */
export interface QrCodeLayout extends Part {
  /** The plate of the code with its quiet zone, in mm. */
  readonly plate: Rectangle
  /** The last line of the grid that the plate touches, in mm. */
  readonly lastLine: number
}

/** Steps of the baseline grid from the address, or its last line, to the top of the plate: the next line. */
const GAP_STEPS = 1

/**
 * How an address is set that is too long for one line in its own style: smaller, then on two lines, of
 * which the upper one stands a step higher. The code stays where it is.
 */
const ADDRESS_MANNERS = [
  { style: TEXT_STYLES.detail, maxLines: 1 },
  { style: TEXT_STYLES.detail, maxLines: 2 },
  { style: TEXT_STYLES.label, maxLines: 1 },
  { style: TEXT_STYLES.label, maxLines: 2 },
] as const

const FIELD = 'landingLink.url'

/**
 * Places the address in letters, on two lines where it must be, and under it the code on its white
 * plate. What the code holds is the address in ASCII.
 *
 * @throws ContentError when the address is longer than any code holds
 */
export function layoutQrCode(
  { setText, ground }: Setting,
  { url, column: { x, firstBaseline, width } }: QrCodeProps,
): QrCodeLayout {
  const side = SPACE.qrSide
  const readable = setText({
    field: FIELD,
    text: readableUrl(url),
    role: 'address',
    style: TEXT_STYLES.landing,
    x,
    firstBaseline,
    measure: width,
    maxLines: 1,
    otherwise: ADDRESS_MANNERS.map(({ style, maxLines }) => ({
      style,
      maxLines,
      firstBaseline: firstBaseline - (maxLines - 1) * BASELINE_MM,
    })),
  })
  const ascii = asciiUrl(url)
  const modules = qrModules(ascii, FIELD)
  const moduleMm = side / (modules.size + 2 * QUIET_ZONE_MODULES)
  setText.report(findingsOf([qrCodeRule], { url: ascii, moduleMm }, { field: FIELD }))
  const plate = { x, y: firstBaseline + GAP_STEPS * BASELINE_MM, width: side, height: side }
  const code = { frame: plate, paths: qrCodePaths(modules, side) }
  return {
    items: [
      link(readable, ground.label, ascii),
      figure('code', code, `QR code menant à ${wholeText(readable)}`, ascii),
    ],
    plate,
    lastLine: plate.y + Math.floor(side / BASELINE_MM) * BASELINE_MM,
  }
}
