import type { Area } from '../area.ts'
import { drawArea } from './draw-area.ts'
import { reasonOf, whyOf } from './pdfium/undrawable.ts'
import type { FileToRender } from './render-file.ts'
import type { Raster } from './rendered-facts.ts'
import type { Renderer } from './renderer.ts'

/** A picture that is wanted of a part of a page. */
export interface WantedPreview {
  /** 1 for the first. */
  readonly page: number
  /** The trim, for a side of the sheet; a panel, for the cover. */
  readonly area: Area
  readonly widthPixels: number
}

/**
 * Draws parts of pages at the size that is wanted, each for itself: nothing is resampled. Null where
 * the page cannot be drawn.
 */
export async function drawPreviews(
  { pdfium }: Pick<Renderer, 'pdfium'>,
  bytes: Uint8Array,
  { pages }: FileToRender,
  wanted: readonly WantedPreview[],
): Promise<(Raster | null)[]> {
  const previews: (Raster | null)[] = wanted.map(() => null)
  try {
    await pdfium.file(bytes, (file) => {
      for (const [i, { page, area, widthPixels }] of wanted.entries()) {
        const media = pages.find(({ number }) => number === page)?.boxes.media
        if (!media) continue
        reasonOf(() => {
          previews[i] = file.page(page - 1, (open) =>
            drawArea(open, media, area, widthPixels / area.width),
          )
        })
      }
    })
  } catch (error) {
    whyOf(error)
  }
  return previews
}
