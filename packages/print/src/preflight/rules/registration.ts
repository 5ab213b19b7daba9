import { liesWithin } from '../area.ts'
import type { PageFacts } from '../file/file-facts.ts'
import type { Painted } from '../painted/painted.ts'
import { isWholeSheet } from '../profiles/profiles.ts'
import { colorantsOf } from './colour-families.ts'
import { fill, REGISTRATION, text } from './example-painted.ts'
import { example, failing } from './examples.ts'
import { firsts } from './gather.ts'
import { overlaps, paintedOnProduct, partsOf, placeOf, productOf, trimOf } from './page-areas.ts'
import { preflightRule } from './preflight-rule.ts'

/** P313: the colour of marks prints on every plate, and belongs outside the trim alone. */
export const registrationOutside = preflightRule<'P313'>({
  id: 'P313',
  title: 'No registration colour inside the trim',
  source: 'ISO 32000-1, 8.6.6.4; this project: 400 % of ink, and every plate',
  severity: 'error',
  needs: ['trim'],
  examples: {
    passes: [
      example(),
      example({
        wanted: { profile: 'reprographics' },
        painted: [text('repère', { paint: REGISTRATION })],
      }),
    ],
    fails: [
      failing(['registration'], { painted: [text('repère', { paint: REGISTRATION })] }),
      failing(['registration'], {
        painted: [fill({ x: 50, y: 20, width: 5, height: 5 }, REGISTRATION)],
      }),
    ],
  },
  check: ({ file, wanted, leaflet }) =>
    isWholeSheet(wanted) || leaflet?.pages === 'imposed'
      ? []
      : file.pages.flatMap((page) =>
          firsts(
            paintedOnProduct(page).filter((item) => isRegistration(item) && isInside(item, page)),
            () => 'all',
          ).map(({ first, count }) => ({
            fault: 'registration',
            values: { count },
            place: placeOf(first),
          })),
        ),
})

const isRegistration = ({ paint }: Painted) => colorantsOf(paint.space).includes('All')

/** All marks of a sheet may be one path around it: bounds that reach out of the bleed tell nothing. */
function isInside(item: Painted, page: PageFacts): boolean {
  const parts = partsOf(item)
  if (parts.length === 1 && !liesWithin(item.area, productOf(page), 0.5)) return false
  return parts.some((part) => overlaps(part, trimOf(page)))
}
