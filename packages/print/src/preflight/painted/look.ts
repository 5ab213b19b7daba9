import type { PDFDict } from 'pdf-lib'
import { PDFDict as Dictionary, PDFBool } from 'pdf-lib'
import type { PaintKind } from '../../content-stream/graphics-state.ts'
import type { Area } from '../area.ts'
import { itemsOf, nameAt, nameOf, numberAt, numberOf, valueAt } from '../file/pdf-values.ts'
import { type Clipping, NO_CLIPPING } from './drawing-cost.ts'
import type { Paint } from './painted.ts'

/**
 * What the graphics state holds besides what `walkContent` knows, since only the resources and the page
 * tell it: colours as inks, the clip, overprint and transparency. q saves it and Q brings it back.
 */
export interface Look {
  readonly paints: Readonly<Record<PaintKind, Paint>>
  /** Name of the pattern that stands for a colour; empty for none. */
  readonly patterns: Readonly<Record<PaintKind, string>>
  /** Null when everything is clipped away. */
  readonly clip: Area | null
  readonly overprints: Readonly<Record<PaintKind, boolean>>
  readonly overprintMode: 0 | 1
  readonly alpha: Readonly<Record<PaintKind, number>>
  readonly blendMode: string
  readonly hasSoftMask: boolean
  /** A line width that a graphics state dictionary set since the last w, in units of user space. */
  readonly lineWidth: number | undefined
  /** From one dash to the next, in units of user space; 0 for lines without. */
  readonly dash: number
  /** What it costs to draw what the mask shows. */
  readonly maskCost: number
  readonly clipping: Clipping
}

const BLACK: Paint = {
  space: { family: 'DeviceGray', components: 1, colorants: [], base: null },
  inks: { cyan: 0, magenta: 0, yellow: 0, black: 1, spots: {} },
}

/** How a page begins. */
export const pageLook = (clip: Area): Look => ({
  paints: { fill: BLACK, stroke: BLACK },
  patterns: { fill: '', stroke: '' },
  clip,
  overprints: { fill: false, stroke: false },
  overprintMode: 0,
  alpha: { fill: 1, stroke: 1 },
  blendMode: 'Normal',
  hasSoftMask: false,
  lineWidth: undefined,
  dash: 0,
  maskCost: 0,
  clipping: NO_CLIPPING,
})

/** What a graphics state dictionary makes of it (ISO 32000-1, table 58). */
export function withGraphicsState(look: Look, state: PDFDict | undefined): Look {
  if (!state) return look
  // OP alone stands for both kinds.
  const strokes = flag(state, 'OP') ?? look.overprints.stroke
  const fills = flag(state, 'op') ?? flag(state, 'OP') ?? look.overprints.fill
  const mode = numberAt(state, 'OPM')
  const mask = valueAt(state, 'SMask')
  return {
    ...look,
    overprints: { stroke: strokes, fill: fills },
    overprintMode: mode === undefined ? look.overprintMode : mode === 1 ? 1 : 0,
    alpha: {
      fill: numberAt(state, 'ca') ?? look.alpha.fill,
      stroke: numberAt(state, 'CA') ?? look.alpha.stroke,
    },
    blendMode: blendMode(state) ?? look.blendMode,
    hasSoftMask: mask === undefined ? look.hasSoftMask : mask instanceof Dictionary,
    lineWidth: numberAt(state, 'LW') ?? look.lineWidth,
    dash: dashAt(state) ?? look.dash,
  }
}

/** PDFium makes dashes longer that are next to nothing. */
const LEAST_DASH = 1e-6
const SHORT_DASH = 0.1

/** From one dash to the next in the mean, of the lengths of dashes and gaps; 0 when there are none. */
export function dashOf(lengths: readonly number[]): number {
  if (lengths.length === 0) return 0
  const drawn = lengths.map((length, i) =>
    i % 2 === 0 && length <= LEAST_DASH ? SHORT_DASH : Math.max(0, length),
  )
  return drawn.reduce((sum, length) => sum + length, 0) / Math.ceil(lengths.length / 2)
}

/** The dashes of a graphics state dictionary: an array of their lengths, and where they begin. */
function dashAt(state: PDFDict): number | undefined {
  const [lengths] = itemsOf(valueAt(state, 'D'))
  return lengths === undefined
    ? undefined
    : dashOf(itemsOf(lengths).map((length) => numberOf(length) ?? 0))
}

/** What a transparency group begins with: its own opacity is not that of its parts. */
export function insideGroup(look: Look): Look {
  return {
    ...look,
    alpha: { fill: 1, stroke: 1 },
    blendMode: 'Normal',
    hasSoftMask: false,
    maskCost: 0,
  }
}

function flag(state: PDFDict, key: string): boolean | undefined {
  const value = valueAt(state, key)
  return value instanceof PDFBool ? value === PDFBool.True : undefined
}

/** Of a list of blend modes the first counts; `Compatible` is another name of Normal. */
function blendMode(state: PDFDict): string | undefined {
  const mode = nameAt(state, 'BM') ?? nameOf(itemsOf(valueAt(state, 'BM'))[0])
  return mode === 'Compatible' ? 'Normal' : mode
}
