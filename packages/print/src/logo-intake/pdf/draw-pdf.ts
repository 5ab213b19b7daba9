import { type Area, grown, overlapOf } from '../../preflight/area.ts'
import { openFile } from '../../preflight/file/open-file.ts'
import { pageFrame } from '../../preflight/file/page-frame.ts'
import { drawArea } from '../../preflight/rendered/draw-area.ts'
import { turnedUpright } from '../jpeg/orientation.ts'
import { LOGO_LIMITS } from '../limits.ts'
import type { LogoEngines } from '../logo-request.ts'
import { type Raster, withoutFourth } from '../pixels/raster.ts'
import { inkedPart } from '../pixels/trim-margins.ts'
import { refuseLogo } from '../refuse-logo.ts'
import { drawn } from './drawn.ts'
import { type PagePicture, picturesOn } from './page-pictures.ts'

/** The first page of a PDF as a picture, without margins; undefined when nothing is drawn on it. */
export interface DrawnPdf {
  readonly raster: Raster | undefined
  readonly pages: number
  readonly isTrimmed: boolean
  /** How wide what is drawn is on the page, upright, in mm; 0 where nothing is. */
  readonly widthMm: number
  /** The pictures among it, as fine as they are on the page. */
  readonly pictures: readonly PagePicture[]
}

/** So many pixels, at most, look for where anything is drawn. */
const LOOKED_AT = 1_000_000

/** What is not white at all. */
const PAPER = 255

/**
 * Draws the first page of a PDF, what its crop and trim let be seen of it, on white.
 *
 * @param widthPx how many pixels are wanted for what is drawn, by its ratio of width to height
 * @throws ContentError when it is locked, broken or empty
 */
export async function drawPdf(
  bytes: Uint8Array,
  engines: LogoEngines,
  widthPx: (ratio: number) => number,
): Promise<DrawnPdf> {
  const opened = await openFile(bytes)
  if ('unreadable' in opened) return refuseOpened(opened.unreadable.fault)
  const [first] = opened.pages
  if (!first) return refuseLogo('logo-file', 'no-pages', {})
  const { boxes, rotate } = pageFrame(first)
  const page = [boxes.crop, boxes.trim].reduce<Area>(
    (seen, box) => (box && overlapOf(seen, box)) ?? seen,
    boxes.media,
  )
  if (!(page.width > 0 && page.height > 0))
    return refuseLogo('logo-file', 'damaged', { kind: 'pdf' })
  const { pdfium } = await engines.renderer()
  return drawn('pdf', () =>
    pdfium.file(bytes, (file) =>
      file.page(0, (open) => {
        const draw: Draw = (part, perMm) => {
          const { width, height, data } = drawArea(open, boxes.media, part, perMm, 'exact')
          return withoutFourth(width, height, data)
        }
        const part = inkedArea(page, draw)
        const turns = ((Math.round(rotate / 90) % 4) + 4) % 4
        const raster = part && drawUpright(part, turns, draw, widthPx)
        const isTrimmed =
          part !== undefined && part.width * part.height < page.width * page.height * 0.99
        return {
          ...{ raster, pages: file.pageCount, isTrimmed },
          widthMm: part ? (turns % 2 === 1 ? part.height : part.width) : 0,
          pictures: part ? picturesOn(first, part) : [],
        }
      }),
    ),
  )
}

/** Draws a part of the page, so many pixels to the mm. */
type Draw = (part: Area, perMm: number) => Raster

/** Where anything is drawn: looked for on the whole page, and once more, closer, where it was found. */
function inkedArea(page: Area, draw: Draw): Area | undefined {
  const inked = closeIn(page, draw)
  if (!inked) return undefined
  const margin = 2 / perMmOf(page)
  return closeIn(overlapOf(grown(inked, margin), page) ?? inked, draw)
}

const perMmOf = ({ width, height }: Area) => Math.sqrt(LOOKED_AT / (width * height))

function closeIn(area: Area, draw: Draw): Area | undefined {
  const perMm = perMmOf(area)
  const inked = inkedPart(draw(area, perMm), PAPER)
  return (
    inked && {
      x: area.x + inked.x / perMm,
      y: area.y + inked.y / perMm,
      width: inked.width / perMm,
      height: inked.height / perMm,
    }
  )
}

function drawUpright(
  part: Area,
  turns: number,
  draw: Draw,
  widthPx: (ratio: number) => number,
): Raster {
  const isLying = turns % 2 === 1
  const [across, down] = isLying ? [part.height, part.width] : [part.width, part.height]
  const most = Math.sqrt(LOGO_LIMITS.pixels / (part.width * part.height))
  const raster = draw(part, Math.min(widthPx(across / down) / across, most))
  return turnedUpright(raster, ORIENTATIONS[turns] ?? 1)
}

/** Quarter turns to the right, as the orientation of a picture tells them. */
const ORIENTATIONS = [1, 6, 3, 8] as const

function refuseOpened(fault: string): never {
  if (fault === 'encrypted') return refuseLogo('logo-file', 'locked', {})
  if (fault === 'no-pages') return refuseLogo('logo-file', 'no-pages', {})
  return refuseLogo('logo-file', 'damaged', { kind: 'pdf' })
}
