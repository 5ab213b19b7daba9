import { findingsOf, refuse } from '@flyer-open-data/flyer'
import { create } from 'qrcode'
import { LAYOUT_ENGLISH } from '../findings/english.ts'
import { qrCodeRule } from '../findings/qr-code-rule.ts'
import type { InkedPath } from '../frame/geometry.ts'
import { COLOURS } from '../tokens/colours.ts'
import { type Point, polygon } from './paths.ts'

/** Light modules that must surround a QR code (ISO/IEC 18004). */
export const QUIET_ZONE_MODULES = 4

/** The modules of a QR code, without its quiet zone. */
export interface QrModules {
  /** Modules on a side. */
  readonly size: number
  readonly isDark: (column: number, row: number) => boolean
  readonly errorCorrection: 'M' | 'Q'
}

/**
 * Encodes an address: error correction M, or Q where it makes the code no larger.
 *
 * @param url in ASCII: readers guess any other encoding
 * @param field what names the address in a finding
 * @throws ContentError when it is not in ASCII or longer than the largest code holds
 */
export function qrModules(url: string, field = 'url'): QrModules {
  refuse(findingsOf([qrCodeRule], { url }, { field }), LAYOUT_ENGLISH)
  const isLarger = !roomAtQuartile(url) || sizeAt(url, 'Q') > sizeAt(url, 'M')
  const { modules } = create(url, { errorCorrectionLevel: isLarger ? 'M' : 'Q' })
  return {
    size: modules.size,
    isDark: (column, row) =>
      column >= 0 &&
      row >= 0 &&
      column < modules.size &&
      row < modules.size &&
      modules.get(row, column) === 1,
    errorCorrection: isLarger ? 'M' : 'Q',
  }
}

/** Modules on a side. Any mask will do: to weigh the eight of them takes most of the time. */
function sizeAt(url: string, errorCorrectionLevel: 'M' | 'Q'): number {
  return create(url, { errorCorrectionLevel, maskPattern: 0 }).modules.size
}

/** Whether the largest code holds an address at error correction Q (ISO/IEC 18004, table 7). */
function roomAtQuartile(url: string): boolean {
  return url.length <= 1663
}

/**
 * A QR code with its white plate and quiet zone, in mm from the corner of the plate. Dark modules
 * that touch are one outline, so no renderer leaves hairlines between them.
 *
 * @param side of the plate, in mm
 */
export function qrCodePaths(modules: QrModules, side: number): InkedPath[] {
  const module = side / (modules.size + 2 * QUIET_ZONE_MODULES)
  const place = ([column, row]: Point): Point => [
    (column + QUIET_ZONE_MODULES) * module,
    (row + QUIET_ZONE_MODULES) * module,
  ]
  const plate: Point[] = [
    [0, 0],
    [side, 0],
    [side, side],
    [0, side],
  ]
  return [
    { d: polygon(plate), fill: COLOURS.qrPlate },
    {
      d: outlines(modules)
        .map((outline) => polygon(outline.map(place)))
        .join(''),
      fill: COLOURS.qrModule,
    },
  ]
}

/**
 * The outlines of the dark regions, corners only, in modules. Dark is always to the right of the
 * walk, so outer edges run clockwise and holes the other way: filled by non-zero winding.
 */
export function outlines({ size, isDark }: QrModules): Point[][] {
  const key = (x: number, y: number) => y * (size + 1) + x
  const edges = new Map<number, Point[]>()
  const addEdge = (x: number, y: number, toX: number, toY: number) => {
    const at = key(x, y)
    edges.set(at, [...(edges.get(at) ?? []), [toX, toY]])
  }
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (!isDark(x, y)) continue
      if (!isDark(x, y - 1)) addEdge(x, y, x + 1, y)
      if (!isDark(x + 1, y)) addEdge(x + 1, y, x + 1, y + 1)
      if (!isDark(x, y + 1)) addEdge(x + 1, y + 1, x, y + 1)
      if (!isDark(x - 1, y)) addEdge(x, y + 1, x, y)
    }
  }
  const found: Point[][] = []
  for (const start of edges.keys()) {
    while ((edges.get(start)?.length ?? 0) > 0) {
      const outline: Point[] = []
      let at: Point = [start % (size + 1), Math.floor(start / (size + 1))]
      let heading: Point = [0, 0]
      do {
        const choices = edges.get(key(...at)) ?? []
        // Where two dark modules meet at a corner, turn right: each keeps its own outline.
        const turn = choices.findIndex(
          ([x, y]) => heading[0] * (y - at[1]) - heading[1] * (x - at[0]) > 0,
        )
        const [to] = choices.splice(Math.max(0, turn), 1)
        if (!to) break
        const step: Point = [to[0] - at[0], to[1] - at[1]]
        if (step[0] !== heading[0] || step[1] !== heading[1]) outline.push(at)
        heading = step
        at = to
      } while (key(...at) !== start)
      // A walk that began in the middle of an edge comes back along it: no corner there.
      const [first, second] = outline
      if (first && second) {
        const turn = heading[0] * (second[1] - first[1]) - heading[1] * (second[0] - first[0])
        if (turn === 0) outline.shift()
      }
      found.push(outline)
    }
  }
  return found
}
