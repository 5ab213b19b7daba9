import type { Area } from '../area.ts'
import { TRIM } from './example-file.ts'
import { example, failing } from './examples.ts'
import { tenth, trimOf } from './page-areas.ts'
import { preflightRule } from './preflight-rule.ts'

/** Two edges that were each rounded to a whole point differ by at most 0.36 mm; no guillotine cuts closer. */
const TOLERANCE_MM = 0.4

type Size = { readonly width: number; readonly height: number }

const isSame = (a: Size, b: Size) =>
  Math.abs(a.width - b.width) <= TOLERANCE_MM && Math.abs(a.height - b.height) <= TOLERANCE_MM

const sizesOf = (found: Size, wanted: Size) => ({
  widthMm: tenth(found.width),
  heightMm: tenth(found.height),
  wantedWidthMm: tenth(wanted.width),
  wantedHeightMm: tenth(wanted.height),
})

const TURNED: Area = { x: 0, y: 0, width: TRIM.height, height: TRIM.width }

/** P203: a page that is a side of the leaflet is cut to its open size. */
export const trimSize = preflightRule<'P203'>({
  id: 'P203',
  title: 'Pages are cut to the size of the open leaflet',
  source: 'This project: the format of the leaflet; only where pages are its sides',
  severity: 'error',
  needs: ['leaflet'],
  examples: {
    passes: [
      example(),
      example({ leaflet: { pages: 'imposed' }, boxes: { trim: { ...TRIM, width: 320 } } }),
    ],
    fails: [
      failing(['size'], { boxes: { trim: { ...TRIM, width: 78 } } }),
      failing(['turned'], { boxes: { trim: TURNED } }),
    ],
  },
  check({ file, leaflet }) {
    if (leaflet?.pages !== 'sides') return []
    const { openSize } = leaflet
    return file.pages
      .filter((page) => !isSame(trimOf(page), openSize))
      .map((page) => {
        const trim = trimOf(page)
        const isTurned = isSame({ width: trim.height, height: trim.width }, openSize)
        return {
          fault: isTurned ? 'turned' : 'size',
          values: sizesOf(trim, openSize),
          place: { page: page.number },
        }
      })
  },
})

/** P205: pages are of one size. A file for screens may have pages as long as what they say. */
export const oneSize = preflightRule<'P205'>({
  id: 'P205',
  title: 'All pages have one size',
  source: 'GWG 2022, R0004',
  severity: 'warning',
  needs: [],
  examples: {
    passes: [
      example(),
      example({ wanted: { profile: 'screen' }, boxes: { trim: { ...TRIM, width: 70 } } }),
    ],
    fails: [failing(['differs'], { boxes: { trim: { ...TRIM, width: 70 } } })],
  },
  check({ file, wanted }) {
    const [first, ...others] = file.pages
    if (!first || wanted.profile === 'screen') return []
    return others
      .filter((page) => !isSame(trimOf(page), trimOf(first)))
      .map((page) => ({
        fault: 'differs',
        values: sizesOf(trimOf(page), trimOf(first)),
        place: { page: page.number },
      }))
  },
})
