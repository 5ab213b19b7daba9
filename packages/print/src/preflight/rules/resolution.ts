import type { Inspected } from '../inspected.ts'
import type { PaintedImage } from '../painted/painted.ts'
import { picture } from './example-painted.ts'
import { example, failing } from './examples.ts'
import { firsts } from './gather.ts'
import { paintedOnProduct, placeOf } from './page-areas.ts'
import { preflightRule } from './preflight-rule.ts'

const BITONAL = { bitsPerComponent: 1 }
const SPECK = { pixels: { width: 16, height: 16 } }

/** Pictures of the product. One of 16 pixels or less is a speck of colour, not a picture (GWG 2022). */
function picturesOf({ file }: Inspected): PaintedImage[] {
  return file.pages
    .flatMap((page) => paintedOnProduct(page))
    .flatMap((item) => (item.kind === 'image' ? [item] : []))
    .filter(({ pixels }) => pixels.width > 16 || pixels.height > 16)
}

const isBitonal = ({ bitsPerComponent, isMask }: PaintedImage) => isMask || bitsPerComponent === 1

/** Pictures by page and resolution, the coarsest first. */
function told(pictures: readonly PaintedImage[], wantedPpi: number) {
  return firsts(pictures, ({ place, ppi }) => `${place.page} ${Math.round(ppi)}`)
    .toSorted((a, b) => a.first.ppi - b.first.ppi)
    .map(({ first, count }) => ({
      values: {
        ppi: Math.round(first.ppi),
        wantedPpi,
        pixels: `${first.pixels.width} × ${first.pixels.height}`,
        count,
      },
      place: placeOf(first),
    }))
}

const isUnder = ({ ppi }: PaintedImage, least: number) => Math.round(ppi) < least

/** P601: pictures with as many pixels as it takes not to see them. */
export const leastResolution = preflightRule<'P601'>({
  id: 'P601',
  title: 'Pictures have the least resolution',
  source: 'GWG 2022, R0031: more than 149 ppi',
  severity: 'error',
  needs: [],
  examples: {
    passes: [example({ painted: [picture(150), picture(50, SPECK)] })],
    fails: [failing(['coarse'], { painted: [picture(72), picture(72)] })],
  },
  check: (inspected) => {
    const least = inspected.wanted.leastPpi
    const coarse = picturesOf(inspected).filter((one) => !isBitonal(one) && isUnder(one, least))
    return told(coarse, least).map((found) => ({ fault: 'coarse', ...found }))
  },
})

/** P602: the resolution that a printer advises. */
export const advisedResolution = preflightRule<'P602'>({
  id: 'P602',
  title: 'Pictures have the resolution that is advised',
  source: 'GWG 2022, R0031 and R0032: more than 224 and 799 ppi',
  severity: 'warning',
  needs: [],
  examples: {
    passes: [example({ painted: [picture(225), picture(800, BITONAL), picture(72)] })],
    fails: [failing(['coarse', 'bitonal'], { painted: [picture(200), picture(600, BITONAL)] })],
  },
  check(inspected) {
    const { leastPpi, advisedPpi, leastBitonalPpi, advisedBitonalPpi } = inspected.wanted
    const between = (least: number, advised: number) => (one: PaintedImage) =>
      !isUnder(one, least) && isUnder(one, advised)
    const all = picturesOf(inspected)
    const coarse = all.filter((one) => !isBitonal(one)).filter(between(leastPpi, advisedPpi))
    const bitonal = all.filter(isBitonal).filter(between(leastBitonalPpi, advisedBitonalPpi))
    return [
      ...told(coarse, advisedPpi).map((found) => ({ fault: 'coarse' as const, ...found })),
      ...told(bitonal, advisedBitonalPpi).map((found) => ({ fault: 'bitonal' as const, ...found })),
    ]
  },
})

/** P603: pictures of black and paper alone show every pixel. */
export const bitonalResolution = preflightRule<'P603'>({
  id: 'P603',
  title: 'Pictures of one bit have the least resolution of lines',
  source: 'GWG 2022, R0032: more than 549 ppi',
  severity: 'error',
  needs: [],
  examples: {
    passes: [example({ painted: [picture(550, BITONAL), picture(300)] })],
    fails: [failing(['coarse'], { painted: [picture(300, { isMask: true })] })],
  },
  check: (inspected) => {
    const least = inspected.wanted.leastBitonalPpi
    const coarse = picturesOf(inspected).filter((one) => isBitonal(one) && isUnder(one, least))
    return told(coarse, least).map((found) => ({ fault: 'coarse', ...found }))
  },
})
