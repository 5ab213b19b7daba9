import type { BoxName } from '../../findings/preflight/words-of-faults.ts'
import { type Area, liesWithin } from '../area.ts'
import type { PageBoxes } from '../file/file-facts.ts'
import { TRIM } from './example-file.ts'
import { example, failing } from './examples.ts'
import { tenth } from './page-areas.ts'
import { preflightRule } from './preflight-rule.ts'

/** What programs round away, in mm. */
const ROUNDED_MM = 0.05

const PAIRS: readonly (readonly [inner: BoxName, outer: BoxName])[] = [
  ['trim', 'bleed'],
  ['trim', 'media'],
  ['bleed', 'media'],
]

/** P202: trim inside bleed inside media; and nothing of the media is left out of the view. */
export const boxesNested = preflightRule<'P202'>({
  id: 'P202',
  title: 'Boxes lie in each other: media, bleed, trim; crop box as media box',
  source: 'ISO 15930-7; the crop box: this project, since viewers and presses would differ',
  severity: 'error',
  needs: [],
  examples: {
    passes: [example(), example({ boxes: { trim: null, bleed: null } })],
    fails: [
      failing(['outside'], { boxes: { bleed: { ...TRIM, width: 79 } } }),
      failing(['outside'], { boxes: { bleed: { x: -20, y: -3, width: 103, height: 66 } } }),
      failing(['crop'], { boxes: { crop: TRIM } }),
    ],
  },
  check: ({ file }) =>
    file.pages.flatMap(({ number, boxes }) => [
      ...PAIRS.flatMap(([inner, outer]) => {
        const [innerArea, outerArea] = [boxes[inner], boxes[outer]]
        if (!innerArea || !outerArea || liesWithin(innerArea, outerArea, ROUNDED_MM)) return []
        // Out of the bleed is told once, and says enough.
        if (inner === 'trim' && outer === 'media' && boxes.bleed) return []
        const byMm = tenth(beyond(innerArea, outerArea))
        const place = { page: number, area: innerArea }
        return [{ fault: 'outside' as const, values: { inner, outer, byMm }, place }]
      }),
      ...(isCropped(boxes)
        ? [{ fault: 'crop' as const, values: {}, place: { page: number } }]
        : []),
    ]),
})

function isCropped({ crop, media }: PageBoxes): boolean {
  return (
    crop !== null && !(liesWithin(media, crop, ROUNDED_MM) && liesWithin(crop, media, ROUNDED_MM))
  )
}

/** How far an area reaches out of another where it does most. */
function beyond(inner: Area, outer: Area): number {
  return Math.max(
    outer.x - inner.x,
    outer.y - inner.y,
    inner.x + inner.width - outer.x - outer.width,
    inner.y + inner.height - outer.y - outer.height,
  )
}
