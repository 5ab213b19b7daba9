import { POINTS_PER_MM } from '@flyer-open-data/flyer'
import { PDFName, type PDFPage } from 'pdf-lib'
import type { Matrix } from '../../content-stream/matrix.ts'
import type { Area } from '../area.ts'
import type { PageBoxes } from './file-facts.ts'
import { numberOf, numbersOf, valueAt } from './pdf-values.ts'

/** A4, for a page that does not say how large it is: what viewers take, more or less. */
const NO_MEDIA = [0, 0, 595, 842] as const

/** A page with its measures, and the way from its user space to mm. */
export interface PageFrame {
  readonly boxes: PageBoxes
  readonly rotate: number
  readonly userUnit: number
  /** From user space to mm from the top left corner of the trim, y down. */
  readonly toMm: Matrix
}

/** Reads the boxes of a page. A box that is no rectangle is none; corners may come in any order. */
export function pageFrame(page: PDFPage): PageFrame {
  const inherited = (key: string) => page.node.getInheritableAttribute(PDFName.of(key))
  const look = (value: unknown) => page.doc.context.lookup(value as PDFName)
  const userUnit = numberOf(valueAt(page.node, 'UserUnit')) ?? 1
  const media = corners(look(inherited('MediaBox'))) ?? NO_MEDIA
  const trim = corners(valueAt(page.node, 'TrimBox'))
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
      crop: areaOf(corners(look(inherited('CropBox')))),
      bleed: areaOf(corners(valueAt(page.node, 'BleedBox'))),
      trim: areaOf(trim),
      art: areaOf(corners(valueAt(page.node, 'ArtBox'))),
    },
    rotate: numberOf(look(inherited('Rotate'))) ?? 0,
    userUnit,
    toMm: [mm, 0, 0, -mm, -left * mm, top * mm],
  }
}

function corners(value: unknown): [number, number, number, number] | undefined {
  const numbers = numbersOf(value, 4)
  if (!numbers) return undefined
  const [a = 0, b = 0, c = 0, d = 0] = numbers
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)]
}
