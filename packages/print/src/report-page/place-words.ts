import { type Area, overlapOf } from '../preflight/area.ts'
import type { ToldPreflightFinding } from '../preflight/told-report.ts'

/** A place on more of a page than this is told as a part of the page: its corner helps nobody. */
const HALF = 0.5
const NEARLY_ALL = 0.8

/** How much of a page a large place covers, in French; null for one that has a place in mm. */
export function coverOf(place: Area, page: Area): string | null {
  const common = overlapOf(place, page)
  const part = common ? (common.width * common.height) / (page.width * page.height) : 0
  if (part > NEARLY_ALL) return 'sur presque toute la page'
  return part > HALF ? 'sur plus de la moitié de la page' : null
}

/**
 * Where a finding is, in French, as it begins a line; empty for the whole file.
 *
 * @param drawn all of its page, in mm; null where the page was not drawn
 */
export function whereWords(
  { page, areaMm, where }: Pick<ToldPreflightFinding, 'page' | 'areaMm' | 'where'>,
  drawn: Area | null,
): string {
  const cover = drawn && areaMm ? coverOf(areaMm, drawn) : null
  if (cover !== null) return `Page\u00a0${page}, ${cover}`
  return where.charAt(0).toUpperCase() + where.slice(1)
}
