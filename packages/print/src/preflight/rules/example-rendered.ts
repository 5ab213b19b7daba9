import type { Area } from '../area.ts'
import type { PageFacts } from '../file/file-facts.ts'
import type { Painted } from '../painted/painted.ts'
import type { InkRaster, QrCode, Raster, RenderedPage } from '../rendered/rendered-facts.ts'
import { partsOf } from './page-areas.ts'

const PIXELS_PER_MM = 4

/** The inks of a picture that holds nothing but rectangles: four bytes a pixel. */
function paintInks(painted: readonly Painted[], media: Area, width: number): Uint8Array {
  const height = Math.round(media.height * PIXELS_PER_MM)
  const plates = new Uint8Array(width * height * 4)
  for (const item of painted) {
    if (item.kind !== 'fill' || !item.paint.inks) continue
    const { cyan, magenta, yellow, black } = item.paint.inks
    const bytes = [cyan, magenta, yellow, black].map((ink) => Math.round(ink * 255))
    for (const part of partsOf(item)) {
      const left = Math.max(0, Math.round((part.x - media.x) * PIXELS_PER_MM))
      const right = Math.min(width, Math.round((part.x + part.width - media.x) * PIXELS_PER_MM))
      const top = Math.max(0, Math.round((part.y - media.y) * PIXELS_PER_MM))
      const bottom = Math.min(height, Math.round((part.y + part.height - media.y) * PIXELS_PER_MM))
      for (let y = top; y < bottom; y += 1) {
        for (let x = left; x < right; x += 1) plates.set(bytes, (y * width + x) * 4)
      }
    }
  }
  return plates
}

/** Inks as a screen shows them, near enough to tell artwork from paper. */
function asScreen(plates: Uint8Array): Uint8ClampedArray {
  const data = new Uint8ClampedArray(plates.length)
  for (let i = 0; i < plates.length; i += 4) {
    const light = 1 - (plates[i + 3] ?? 0) / 255
    for (let ink = 0; ink < 3; ink += 1) data[i + ink] = (255 - (plates[i + ink] ?? 0)) * light
    data[i + 3] = 255
  }
  return data
}

/** What a page of an example looks like: its rectangles alone. Nothing is drawn before it is looked at. */
export function examplePage(page: PageFacts, codes: readonly QrCode[]): RenderedPage {
  const area = page.boxes.media
  const size = {
    width: Math.round(area.width * PIXELS_PER_MM),
    height: Math.round(area.height * PIXELS_PER_MM),
    pixelsPerMm: PIXELS_PER_MM,
    area,
  }
  let drawn: Uint8Array | undefined
  const inks = () => {
    drawn ??= paintInks(page.painted, area, size.width)
    return drawn
  }
  const raster: Raster = {
    ...size,
    get data() {
      return asScreen(inks())
    },
  }
  const plates: InkRaster = {
    ...size,
    get inks() {
      return inks()
    },
  }
  return { number: page.number, raster, plates, platesMissing: null, codes }
}
