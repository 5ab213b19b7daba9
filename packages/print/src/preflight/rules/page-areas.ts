import type { Place } from '@flyer-open-data/flyer'
import { type Area, overlapOf } from '../area.ts'
import type { PageFacts } from '../file/file-facts.ts'
import type { Painted } from '../painted/painted.ts'

/** Where a page is cut: its trim, or the page itself where nothing says where. */
export const trimOf = ({ boxes }: PageFacts): Area => boxes.trim ?? boxes.media

/** What of a page belongs to the product: up to the bleed. What lies wholly outside is cut off, and not judged (GWG 2022). */
export const productOf = ({ boxes }: PageFacts): Area => boxes.bleed ?? boxes.trim ?? boxes.media

/** Whether two areas share more than an edge, up to so many mm. */
export function overlaps(a: Area, b: Area, toleranceMm = 0.01): boolean {
  const common = overlapOf(a, b)
  if (!common) return false
  // What is as thin as a line has an edge, and nothing between its edges.
  const shared = (length: number, whole: number) =>
    length > Math.min(toleranceMm, whole / 2) || whole === 0
  return (
    shared(common.width, Math.min(a.width, b.width)) &&
    shared(common.height, Math.min(a.height, b.height))
  )
}

/** What is painted on the product of a page, whatever stands in the slug around it. */
export function paintedOnProduct(page: PageFacts): Painted[] {
  const product = productOf(page)
  return page.painted.filter(
    (item) => isSeen(item) && partsOf(item).some((part) => overlaps(part, product)),
  )
}

/** Whether anything of it can be seen. */
const isSeen = (item: Painted) => item.alpha > 0 && (item.kind !== 'text' || item.isVisible)

/** The pieces of something that is painted, where they are told apart. */
export function partsOf(item: Painted): readonly Area[] {
  const parts = item.kind === 'fill' || item.kind === 'stroke' ? item.parts : undefined
  return parts?.length ? parts : [item.area]
}

/** Where something is painted: what leads there, and its area. */
export const placeOf = (item: Painted): Place => ({ ...item.place, area: item.area })

/** A length for a report: no printer measures closer than a tenth of a mm. */
export const tenth = (length: number) => Math.round(length * 10) / 10 + 0

/** A width of a line or a size of text for a report. */
export const hundredth = (length: number) => Math.round(length * 100) / 100 + 0

/** Of a text that a report quotes, so many characters at most. */
const QUOTED = 40

/** How a text begins, for a report: in whole words, unless one word alone is too long. */
export function beginning(text: string): string {
  const words = text.replaceAll(/\s+/gu, ' ').trim()
  if (words.length <= QUOTED) return words
  const kept = words.slice(0, QUOTED)
  const space = kept.lastIndexOf(' ')
  const whole = kept.slice(0, space < 0 ? QUOTED - 1 : space)
  return `${whole.replace(/[\s,;:.…]+$/u, '')}…`
}

/** Whether text is smaller than a size: 6 points of TeX are 5.98 of PDF, and nobody tells them apart. */
export const isSmaller = ({ sizePt }: { readonly sizePt: number }, leastPt: number) =>
  sizePt < leastPt - 0.03
