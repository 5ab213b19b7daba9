import { POINTS_PER_MM } from '@flyer-open-data/flyer'
import type { PDFDict } from 'pdf-lib'
import type { Matrix } from '../../content-stream/matrix.ts'
import type { Area } from '../area.ts'
import type { PageBoxes } from './file-facts.ts'
import { inheritedBy } from './page-tree.ts'
import { numberOf, numbersOf, valueAt } from './pdf-values.ts'

/** A4, for a page that does not say how large it is: what viewers take, more or less. */
const NO_MEDIA = [0, 0, 595, 842] as const

/** Beyond this, in points, measures lose their fractions, and no page is meant. */
const FARTHEST = 1e12

/** A page with its measures, and the way from its user space to mm. */
export interface PageFrame {
  readonly boxes: PageBoxes
  readonly rotate: number
  readonly userUnit: number
  /** From user space to mm from the top left corner of the trim, y down. */
  readonly toMm: Matrix
}

/** Reads the boxes of a page. A box that is no rectangle is none; corners may come in any order. */
export function pageFrame(page: PDFDict): PageFrame {
  const userUnit = unitOf(numberOf(valueAt(page, 'UserUnit')))
  const media = corners(inheritedBy(page, 'MediaBox')) ?? NO_MEDIA
  const trim = corners(valueAt(page, 'TrimBox'))
  const [left, , , top] = trim ?? media
  const mm = userUnit / POINTS_PER_MM
  const areaOf = (box: readonly number[] | undefined): Area | null => {
    if (!box) return null
    const [l = 0, b = 0, r = 0, t = 0] = box
    return { x: (l - left) * mm, y: (top - t) * mm, width: (r - l) * mm, height: (t - b) * mm }
  }
  return {
    boxes: {
      media: areaOf(media) ?? { x: 0, y: 0, width: 0, height: 0 },
      crop: areaOf(corners(inheritedBy(page, 'CropBox'))),
      bleed: areaOf(corners(valueAt(page, 'BleedBox'))),
      trim: areaOf(trim),
      art: areaOf(corners(valueAt(page, 'ArtBox'))),
    },
    rotate: numberOf(inheritedBy(page, 'Rotate')) ?? 0,
    userUnit,
    toMm: [mm, 0, 0, -mm, -left * mm, top * mm],
  }
}

/** A unit without a size is none. */
function unitOf(userUnit: number | undefined): number {
  return userUnit !== undefined && userUnit > 0 && userUnit < FARTHEST ? userUnit : 1
}

function corners(value: unknown): [number, number, number, number] | undefined {
  const numbers = numbersOf(value, 4)
  if (!numbers?.every((number) => Math.abs(number) < FARTHEST)) return undefined
  const [a = 0, b = 0, c = 0, d = 0] = numbers
  if (a === c || b === d) return undefined
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)]
}
