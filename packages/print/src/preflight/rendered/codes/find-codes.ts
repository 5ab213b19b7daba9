import { type Area, grown } from '../../area.ts'
import type { QrCode, Raster } from '../rendered-facts.ts'
import { greyOf, type Point } from './grey.ts'
import { measureCode } from './measure-code.ts'
import { boundsOnPage, outlineOf } from './outline.ts'
import { WIDEST_QUIET } from './quiet-zone.ts'
import type { CodeReader, ReadCode } from './read-codes.ts'

/** Draws a part of the page again, closer. */
export type DrawCloser = (part: Area, pixelsPerMm: number) => Raster

/** Pixels along a module when a code is measured. */
const PIXELS_PER_MODULE = 12
/** The least and the most: about 400 and 1200 dpi. An edge is found within a tenth of a pixel. */
const LEAST_PIXELS_PER_MM = 16
const MOST_PIXELS_PER_MM = 48
/** The most pixels of such a picture. */
const MOST_PIXELS = 4e6
/** A page has not more codes than these, nor things that look like one. */
const MOST_CODES = 20
/** What has no modules yet is drawn as if it had those of version 3, which a short address needs. */
const SUPPOSED_MODULES = 29

/** Finds the QR codes of a page in its picture, draws each closer and measures it. */
export function findCodes(readCodes: CodeReader, raster: Raster, drawCloser: DrawCloser): QrCode[] {
  const seen = readCodes(greyOf(raster)).filter((code) => isSquare(code))
  const codes: QrCode[] = []
  for (const code of seen.slice(0, MOST_CODES)) {
    const found = lookCloser(readCodes, raster, code, drawCloser)
    if (found && !codes.some((other) => isSame(other, found))) codes.push(found)
  }
  return codes
}

/** What is no square is artwork that looks like a code from afar. */
function isSquare({ corners: [corner, right, bottom] }: ReadCode): boolean {
  const [ax, ay] = [right[0] - corner[0], right[1] - corner[1]]
  const [bx, by] = [bottom[0] - corner[0], bottom[1] - corner[1]]
  const [a, b] = [Math.hypot(ax, ay), Math.hypot(bx, by)]
  return a > 0 && b > 0 && Math.abs(a - b) < 0.2 * a && Math.abs(ax * bx + ay * by) < 0.2 * a * b
}

function lookCloser(
  readCodes: CodeReader,
  raster: Raster,
  seen: ReadCode,
  drawCloser: DrawCloser,
): QrCode | undefined {
  const modules = seen.modules.length || SUPPOSED_MODULES
  const { area, moduleMm } = spread(seen, modules, raster)
  const wide = grown(area, (WIDEST_QUIET + 1.5) * moduleMm)
  const wanted = Math.max(LEAST_PIXELS_PER_MM, PIXELS_PER_MODULE / moduleMm)
  const most = Math.sqrt(MOST_PIXELS / (wide.width * wide.height))
  const picture = drawCloser(wide, Math.min(wanted, MOST_PIXELS_PER_MM, most))
  if (seen.text !== null) return measureCode(picture, moved(seen, raster, picture))
  const again = readCodes(greyOf(picture)).find((code) => code.text !== null && isSquare(code))
  return again && measureCode(picture, again)
}

/** Where a code lies on the page, about. */
function spread({ corners: [corner, right, bottom] }: ReadCode, modules: number, raster: Raster) {
  const { across, down } = outlineOf([corner, right, bottom], modules)
  const opposite: Point = [right[0] + bottom[0] - corner[0], right[1] + bottom[1] - corner[1]]
  const area = boundsOnPage([corner, right, bottom, opposite], raster)
  const modulePixels = (Math.hypot(...across) + Math.hypot(...down)) / 2
  return { area, moduleMm: modulePixels / raster.pixelsPerMm }
}

/** The same code as another picture of the page shows it. */
function moved(code: ReadCode, from: Raster, to: Raster): ReadCode {
  const move = ([x, y]: Point): Point => [
    (from.area.x - to.area.x + x / from.pixelsPerMm) * to.pixelsPerMm,
    (from.area.y - to.area.y + y / from.pixelsPerMm) * to.pixelsPerMm,
  ]
  const [corner, right, bottom] = code.corners
  return { ...code, corners: [move(corner), move(right), move(bottom)] }
}

/** Whether two codes lie on the same place. */
function isSame({ area: a }: QrCode, { area: b }: QrCode): boolean {
  const reach = Math.min(a.width, b.width) / 2
  return (
    Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2) <
    reach
  )
}
