import type { Finding } from '@flyer-open-data/flyer'
import { pngAddress } from '../../html-page/data-address.ts'
import { previewPng } from '../../preflight/rendered/preview-png.ts'
import type { LogoRequest } from '../logo-request.ts'
import { placeLogo } from '../place-logo.ts'
import { noteOf, refuseLogo } from '../refuse-logo.ts'
import { hasFewColours } from './few-colours.ts'
import { CHANNELS, type Raster } from './raster.ts'
import { reducePixels } from './reduce-pixels.ts'
import { MM_PER_INCH, MOST_PPI, pixelsOf, ppiOf, wantedPpi } from './resolution.ts'
import { cropped, inkedPart } from './trim-margins.ts'

/** A picture as a logo has it, with what there is to say of it. */
export interface TakenPicture {
  readonly picture: { readonly widthPx: number; readonly heightPx: number; readonly png: string }
  /** Pixels to the inch, in its place, before it was reduced. */
  readonly ppi: number
  /** Whether margins were cut off. */
  readonly isCut: boolean
  /** The same before it was reduced. */
  readonly inked: Raster
}

/**
 * Makes a logo of the pixels of a picture: without its margins, no larger than a press can show.
 *
 * @param paper the least value of a channel that passes for white
 * @throws ContentError when it is blank
 */
export function takePicture(raster: Raster, paper: number, request: LogoRequest): TakenPicture {
  const part = inkedPart(raster, paper)
  if (!part) return refuseLogo('logo-size', 'blank', {})
  const isCut = part.width < raster.width || part.height < raster.height
  const inked = isCut ? cropped(raster, part) : raster
  const { widthMm } = placeLogo(request, inked.width / inked.height)
  const ppi = ppiOf(inked.width, widthMm)
  const { width, height, data } = reduced(inked, widthMm)
  const png = pngAddress(previewPng({ width, height, data: withFourth(data) }))
  return {
    picture: { widthPx: width, heightPx: height, png: png.slice(png.indexOf(',') + 1) },
    ppi,
    inked,
    isCut,
  }
}

/**
 * What there is to say of the pixels that somebody handed in.
 * @throws ContentError when they are too few for their place
 */
export function resolutionNotes({ inked, ppi }: TakenPicture, request: LogoRequest): Finding[] {
  const { widthMm } = placeLogo(request, inked.width / inked.height)
  const isDrawing = hasFewColours(inked)
  const { least, advised } = wantedPpi(isDrawing)
  const shown = Math.round(widthMm * 10) / 10
  const widthPx = inked.width
  if (widthPx < pixelsOf(widthMm, least)) {
    const neededPx = pixelsOf(widthMm, least)
    refuseLogo('logo-picture', 'too-few-pixels', { widthMm: shown, widthPx, neededPx })
  }
  const advisedPx = pixelsOf(widthMm, advised)
  if (widthPx >= advisedPx) return []
  const values = { widthMm: shown, widthPx, advisedPx, ppi: Math.round(ppi) }
  return [noteOf('logo-picture', isDrawing ? 'soft-edges' : 'soft', values)]
}

/**
 * What there is to say of the pictures inside a page that a logo was drawn from: however finely it is
 * drawn, they show no more than their own pixels.
 *
 * @param page how wide the logo is on it, in mm, and its pictures, as fine as they are there
 * @throws ContentError when the coarsest has too few pixels for its place
 */
export function insideNotes(
  { inked }: TakenPicture,
  page: {
    readonly widthMm: number
    readonly pictures: readonly { readonly ppi: number; readonly widthPx: number }[]
  },
  request: LogoRequest,
): Finding[] {
  const [coarsest] = page.pictures.toSorted((a, b) => a.ppi - b.ppi)
  if (!coarsest) return []
  const { widthMm: placedMm } = placeLogo(request, inked.width / inked.height)
  const ppi = coarsest.ppi * (page.widthMm / placedMm)
  const { least, advised } = wantedPpi(hasFewColours(inked))
  const told = {
    widthMm: Math.round((coarsest.widthPx / ppi) * MM_PER_INCH * 10) / 10,
    widthPx: coarsest.widthPx,
    ppi: Math.floor(ppi),
  }
  if (Math.round(ppi) < least) {
    refuseLogo('logo-picture', 'inside-too-few-pixels', { ...told, leastPpi: least })
  }
  if (Math.round(ppi) >= advised) return []
  return [noteOf('logo-picture', 'inside-soft', { ...told, advisedPpi: advised })]
}

function reduced(inked: Raster, widthMm: number): Raster {
  const width = Math.min(inked.width, pixelsOf(widthMm, MOST_PPI))
  const height = Math.max(1, Math.round((inked.height * width) / inked.width))
  return reducePixels(inked, width, Math.min(height, inked.height))
}

/** The encoder takes four bytes a pixel. */
function withFourth(data: Uint8Array): Uint8ClampedArray {
  const four = new Uint8ClampedArray((data.length / CHANNELS) * 4).fill(255)
  for (let from = 0, to = 0; from < data.length; from += CHANNELS, to += 4) {
    four.set(data.subarray(from, from + CHANNELS), to)
  }
  return four
}
