import type { Edition, PrintRun } from '@flyer-open-data/flyer'
import type { FontBook, LeafletLayout } from '@flyer-open-data/ui'
import { placeSlug } from '../document/place-slug.ts'
import { renderPdf } from '../document/render-pdf.ts'
import { prepress } from '../prepress/prepress.ts'
import { DEFAULT_BLEED, pageBoxes } from '../sheet/page-boxes.ts'
import { slugText } from '../sheet/slug-text.ts'
import type { Product } from './products.ts'

/** What every product of a run is built from. */
export interface ProductRequest {
  readonly run: PrintRun
  readonly edition: Edition
  readonly layout: LeafletLayout
  readonly fonts: FontBook
}

/** A finished product. */
export interface BuiltProduct {
  readonly product: Product
  readonly bytes: Uint8Array
  readonly pages: number
  readonly trimMm: readonly [width: number, height: number]
  readonly bleedMm: number
}

/** The colours of the file, as its slug names them: RGB until the inks are separated. */
const COLOURS_OF_FILE = 'Couleurs sRVB, simulation FOGRA39'

/** Builds one product of a print run. */
export async function buildProduct(
  product: Product,
  { run, edition, layout, fonts }: ProductRequest,
): Promise<BuiltProduct> {
  const { format } = layout
  const trim = format.openSize
  const bleed = DEFAULT_BLEED
  const boxes = pageBoxes(trim, bleed, product.margin)
  const date = new Date(`${edition.updatedOn}T00:00:00Z`)
  const slug = (side: 'outside' | 'inside') =>
    placeSlug(fonts, boxes, slugText({ edition, run, format, side, colours: COLOURS_OF_FILE }))
  const slugs =
    product.margin > 0 ? { outside: slug('outside'), inside: slug('inside') } : undefined
  const rendered = await renderPdf({ layout, boxes, slugs, date }, fonts)
  const bytes = await prepress(rendered, {
    boxes,
    title: edition.title,
    subject: `${run.event} (${run.id})`,
    language: edition.language,
    date,
  })
  return { product, bytes, pages: 2, trimMm: [trim.width, trim.height], bleedMm: bleed }
}
