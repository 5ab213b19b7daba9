import { text } from './example-painted.ts'
import { example, failing } from './examples.ts'
import { distanceFromFolds, distanceInside, sidesOf } from './leaflet-sides.ts'
import { isOnLeaflet } from './leaflet-texts.ts'
import { beginning, placeOf, tenth, trimOf } from './page-areas.ts'
import { type FoundBy, preflightRule } from './preflight-rule.ts'

/** How far the bounds of letters may be from their ink, in mm. */
const BOUNDS_MM = 0.4

const at = (x: number, y: number) => ({ baseline: { x, y } })

/** L201: a cut or a fold that drifts takes no letter. */
export const textsSafe = preflightRule<'L201'>({
  id: 'L201',
  title: 'Text stays in the safe area, and none runs across a fold',
  source: 'This project: 5 mm from trim and folds; only where pages are sides of the leaflet',
  severity: 'error',
  needs: ['leaflet'],
  examples: {
    passes: [
      example(),
      example({ painted: [text('bord', at(1, 59))], leaflet: { pages: 'imposed' } }),
      // The note in the blank edge of an office sheet.
      example({
        painted: [text('note', { ...at(10, 58), sizePt: 6 })],
        wanted: { profile: 'office' },
      }),
    ],
    fails: [
      failing(['trim'], { painted: [text('bord', at(2, 20))] }),
      failing(['fold'], { painted: [text('pli', at(42, 20))] }),
      failing(['across-fold'], { painted: [text('par-dessus', at(36, 20))] }),
    ],
  },
  check: (inspected) =>
    sidesOf(inspected).flatMap(({ page, folds }) => {
      const wantedMm = inspected.wanted.safeAreaMm
      const isNear = (distance: number) => distance < wantedMm - BOUNDS_MM
      const trim = trimOf(page)
      return page.painted
        .flatMap((item) => (item.kind === 'text' && item.isVisible ? [item] : []))
        .filter(isOnLeaflet(inspected, page))
        .flatMap((item): FoundBy<'L201'>[] => {
          const told = { text: beginning(item.text) }
          const place = placeOf(item)
          const fromTrim = distanceInside(item.area, trim)
          const fromFold = distanceFromFolds(item.area, folds)
          const values = (distance: number) => ({
            ...told,
            foundMm: Math.max(0, tenth(distance)),
            wantedMm,
          })
          const fold: FoundBy<'L201'> =
            fromFold < -BOUNDS_MM
              ? { fault: 'across-fold', values: told, place }
              : { fault: 'fold', values: values(fromFold), place }
          return [
            ...(isNear(fromTrim)
              ? [{ fault: 'trim' as const, values: values(fromTrim), place }]
              : []),
            ...(isNear(fromFold) ? [fold] : []),
          ]
        })
    }),
})
