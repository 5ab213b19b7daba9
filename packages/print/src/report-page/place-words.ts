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

/** Whether a finding on a page is shown on all of it: its place is most of the page, or it has none there. */
export const isOfWholePage = ({ areaMm }: Pick<ToldPreflightFinding, 'areaMm'>, page: Area) =>
  areaMm === null || coverOf(areaMm, page) !== null

/** « Page 2, toute la page » */
export const wholePageWords = (page: number): string => `Page\u00a0${page}, toute la page`

/**
 * Where a finding is, in French, as it begins a line.
 *
 * @param drawn all of its page, in mm; null where the page was not drawn
 */
export function whereWords(
  { page, areaMm, where }: Pick<ToldPreflightFinding, 'page' | 'areaMm' | 'where'>,
  drawn: Area | null,
): string {
  const cover = drawn && areaMm ? coverOf(areaMm, drawn) : null
  if (cover !== null) return `Page\u00a0${page}, ${cover}`
  if (page === null) return ['Concerne tout le fichier', where].filter(Boolean).join('\u00a0: ')
  return where.charAt(0).toUpperCase() + where.slice(1)
}

/** Numbers as a sentence names them: « 1, 3 et 4 ». */
export const numbersInWords = (numbers: readonly number[]): string =>
  numbers.length < 2
    ? numbers.join('')
    : `${numbers.slice(0, -1).join(', ')} et\u00a0${numbers.at(-1)}`
