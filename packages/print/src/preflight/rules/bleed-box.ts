import type { PageSide } from '../../findings/preflight/words-of-faults.ts'
import type { Area } from '../area.ts'
import { TRIM } from './example-file.ts'
import { example, failing } from './examples.ts'
import { tenth, trimOf } from './page-areas.ts'
import { PAGE_SIDES, reachPast } from './page-sides.ts'
import { type FoundBy, preflightRule } from './preflight-rule.ts'

/** What programs round away, in mm. */
const ROUNDED_MM = 0.05

/** How far an area reaches past another on each side, in mm. */
const marginsOf = (outer: Area, inner: Area) => ({
  top: reachPast(outer, inner, 'top'),
  right: reachPast(outer, inner, 'right'),
  bottom: reachPast(outer, inner, 'bottom'),
  left: reachPast(outer, inner, 'left'),
})

/** P204: the bleed box leaves enough to cut on every side. */
export const bleedBox = preflightRule<'P204'>({
  id: 'P204',
  title: 'The bleed box reaches as far past the trim as is wanted, on each side',
  source: 'ISO 32000-1, 14.11.2; how far: the printer, 3 mm unless it says otherwise',
  severity: 'error',
  needs: ['trim'],
  examples: {
    passes: [example(), example({ wanted: { bleedMm: 0 }, boxes: { bleed: null } })],
    fails: [
      failing(['missing'], { boxes: { bleed: null } }),
      failing(['short'], { boxes: { bleed: { x: -2, y: -3, width: 85, height: 66 } } }),
      failing(['short', 'short'], { wanted: { bleedMm: 5 } }),
      failing(['short'], { boxes: { bleed: TRIM } }),
    ],
  },
  check({ file, wanted }) {
    const wantedMm = wanted.bleedMm
    if (wantedMm === 0) return []
    return file.pages.flatMap((page): FoundBy<'P204'>[] => {
      const place = { page: page.number }
      const { bleed } = page.boxes
      if (!bleed) return [{ fault: 'missing', values: { wantedMm }, place }]
      const short = shortSides(marginsOf(bleed, trimOf(page)), wantedMm)
      const margins = new Set(short.map(({ foundMm }) => foundMm))
      const told = short.length === 4 && margins.size === 1 ? allSides(short) : short
      return told.map((values) => ({ fault: 'short', values: { ...values, wantedMm }, place }))
    })
  },
})

interface ShortSide {
  readonly side: PageSide | 'all'
  readonly foundMm: number
}

const shortSides = (margins: ReturnType<typeof marginsOf>, wantedMm: number): ShortSide[] =>
  PAGE_SIDES.filter((side) => margins[side] < wantedMm - ROUNDED_MM).map((side) => ({
    side,
    foundMm: Math.max(0, tenth(margins[side])),
  }))

/** Four sides that are as short as each other are told at once. */
const allSides = (short: readonly ShortSide[]): ShortSide[] =>
  short.slice(0, 1).map(({ foundMm }) => ({ side: 'all', foundMm }))
