import type { Inspected } from '../inspected.ts'
import type { QrCode } from '../rendered/rendered-facts.ts'
import { CODE } from './example-file.ts'
import { text } from './example-painted.ts'
import { example, failing } from './examples.ts'
import { distanceFromFolds, distanceInside, sidesOf } from './leaflet-sides.ts'
import { hundredth, tenth, trimOf } from './page-areas.ts'
import { type FoundBy, preflightRule } from './preflight-rule.ts'
import { isAddressShown } from './sender-panel.ts'

const withCode = (change: Partial<QrCode>) => ({ codes: [{ ...CODE, ...change }] })

/** What this project asks of a code on paper: 0.396 mm a module, 25 mm with its quiet zone. */
const LEAST_MODULE_MM = 0.396
const LEAST_SIDE_MM = 25

/** Modules that stay empty around a code (ISO/IEC 18004). */
const QUIET_MODULES = 4

/** A picture of 4 pixels to the mm tells no length better than to two per cent. */
const MEASURED = 0.98

const codesOf = ({ rendered }: Inspected) =>
  (rendered?.pages ?? []).flatMap(({ number, codes }) =>
    codes.map((code) => ({ code, place: { page: number, area: code.area } })),
  )

/** L101: a code stands somewhere, and a reader that had no part in it reads it. */
export const codeRead = preflightRule<'L101'>({
  id: 'L101',
  title: 'A QR code is found and read',
  source: 'This project: read from the picture of the finished file',
  severity: 'error',
  needs: ['leaflet', 'rendering'],
  examples: { passes: [example()], fails: [failing(['missing'], { codes: [] })] },
  check: (inspected) =>
    inspected.leaflet && inspected.rendered && codesOf(inspected).length === 0
      ? [{ fault: 'missing', values: {} }]
      : [],
})

/** A leaflet of which only its sender knows where the code leads. */
const OF_MEMBER = { url: null, untold: { panel: 'outside-0', sender: 'Commune d’exemple' } }
const PRINTED = [text('www.example.org/donnees', { baseline: { x: 8, y: 20 }, sizePt: 6 })]

/**
 * L102: the code leads where the sender says, to the letter. Of a sender that nobody here knows, the
 * address in letters is what it says.
 */
export const codeLeads = preflightRule<'L102'>({
  id: 'L102',
  title: 'The QR code leads where the sender says',
  source: 'This project: the landing link of the sender, else the address printed on its panel',
  severity: 'error',
  needs: ['leaflet', 'rendering'],
  examples: {
    passes: [
      example(),
      example({ leaflet: OF_MEMBER, painted: PRINTED }),
      // In letters that the code holds in ASCII.
      example({
        ...withCode({ text: 'https://xn--donnes-eva.example/' }),
        leaflet: OF_MEMBER,
        painted: ['données', '.example'].map((words) =>
          text(words, { baseline: { x: 8, y: 20 }, sizePt: 6 }),
        ),
      }),
    ],
    fails: [
      failing(['elsewhere'], withCode({ text: 'https://www.example.org/autre' })),
      failing(['not-printed'], { leaflet: OF_MEMBER }),
      failing(['not-printed'], {
        ...withCode({ text: 'http://www.example.org/donnees' }),
        leaflet: OF_MEMBER,
        painted: PRINTED,
      }),
      // On another panel than that of the sender.
      failing(['not-printed'], {
        leaflet: OF_MEMBER,
        painted: [text('www.example.org/donnees', { baseline: { x: 45, y: 20 }, sizePt: 6 })],
      }),
    ],
  },
  check(inspected) {
    const wanted = inspected.leaflet?.url
    if (wanted === undefined) return []
    if (wanted === null) {
      return codesOf(inspected)
        .filter(({ code }) => !isAddressShown(code.text, inspected))
        .map(({ code, place }) => ({
          fault: 'not-printed',
          values: { found: code.text },
          place,
        }))
    }
    return codesOf(inspected)
      .filter(({ code }) => code.text !== wanted)
      .map(({ code, place }) => ({
        fault: 'elsewhere',
        values: { found: code.text, wanted },
        place,
      }))
  },
})

/** L103: a telephone at arm’s length tells the modules apart. A screen is read at any size. */
export const codeSize = preflightRule<'L103'>({
  id: 'L103',
  title: 'The QR code is large enough: modules of 0.396 mm, 25 mm with its quiet zone',
  source: 'This project; not where pages are panels for screens',
  severity: 'error',
  needs: ['leaflet', 'rendering'],
  examples: {
    passes: [example(), example({ ...withCode({ moduleMm: 0.2 }), leaflet: { pages: 'panels' } })],
    fails: [
      failing(['module', 'side'], withCode({ moduleMm: 0.35 })),
      failing(['side'], withCode({ moduleMm: 0.6 })),
    ],
  },
  check(inspected) {
    if (!inspected.leaflet || inspected.leaflet.pages === 'panels') return []
    return codesOf(inspected).flatMap(({ code, place }) => {
      const { moduleMm, modules } = code
      const sideMm = (modules + 2 * QUIET_MODULES) * moduleMm
      const isSmall = (found: number, least: number) => found < least * MEASURED
      return [
        ...(isSmall(moduleMm, LEAST_MODULE_MM)
          ? [
              {
                fault: 'module' as const,
                values: { foundMm: hundredth(moduleMm), wantedMm: LEAST_MODULE_MM },
                place,
              },
            ]
          : []),
        ...(isSmall(sideMm, LEAST_SIDE_MM)
          ? [
              {
                fault: 'side' as const,
                values: { foundMm: tenth(sideMm), wantedMm: LEAST_SIDE_MM },
                place,
              },
            ]
          : []),
      ]
    })
  },
})

/** L104: nothing stands near the code. */
export const codeQuiet = preflightRule<'L104'>({
  id: 'L104',
  title: 'A quiet zone of four modules around the QR code',
  source: 'ISO/IEC 18004',
  severity: 'error',
  needs: ['leaflet', 'rendering'],
  examples: {
    passes: [example()],
    fails: [failing(['narrow'], withCode({ quietModules: 2.5 }))],
  },
  check: (inspected) =>
    inspected.leaflet
      ? codesOf(inspected)
          // A quarter of a module is what a picture may take away.
          .filter(({ code }) => code.quietModules < QUIET_MODULES - 0.25)
          .map(({ code, place }) => ({
            fault: 'narrow',
            values: { found: tenth(code.quietModules), wanted: QUIET_MODULES },
            place,
          }))
      : [],
})

/** What a picture may take away, in mm. */
const PIXELS_MM = 0.5

/** L105: neither a fold nor the trim comes near the code, and it stands as it is read. */
export const codePlace = preflightRule<'L105'>({
  id: 'L105',
  title: 'The QR code stands upright on one panel, clear of folds and trim',
  source: 'This project: 5 mm of safe area; only where pages are sides of the leaflet',
  severity: 'error',
  needs: ['leaflet', 'rendering'],
  examples: {
    passes: [
      example(),
      example({ ...withCode({ turnedDegrees: 180 }), leaflet: { pages: 'imposed' } }),
    ],
    fails: [
      failing(['turned'], withCode({ turnedDegrees: 90 })),
      failing(['trim'], withCode({ area: { ...CODE.area, x: 3 } })),
      failing(['fold'], withCode({ area: { ...CODE.area, x: 18 } })),
      failing(['across-fold'], withCode({ area: { ...CODE.area, x: 30 } })),
    ],
  },
  check(inspected) {
    const wantedMm = inspected.wanted.safeAreaMm
    return sidesOf(inspected).flatMap(({ page, folds }) =>
      codesOf(inspected)
        .filter(({ place }) => place.page === page.number)
        .flatMap(({ code, place }): FoundBy<'L105'>[] => {
          const fromTrim = distanceInside(code.area, trimOf(page))
          const fromFold = distanceFromFolds(code.area, folds)
          const degrees = Math.round(code.turnedDegrees)
          const isNear = (distance: number) => distance < wantedMm - PIXELS_MM
          const values = (distance: number) => ({ foundMm: Math.max(0, tenth(distance)), wantedMm })
          const fold: FoundBy<'L105'> =
            fromFold < -PIXELS_MM
              ? { fault: 'across-fold', values: {}, place }
              : { fault: 'fold', values: values(fromFold), place }
          return [
            ...(Math.abs(degrees) > 2
              ? [{ fault: 'turned' as const, values: { degrees }, place }]
              : []),
            ...(isNear(fromTrim)
              ? [{ fault: 'trim' as const, values: values(fromTrim), place }]
              : []),
            ...(isNear(fromFold) ? [fold] : []),
          ]
        }),
    )
  },
})
