import type { LeafletLayout } from '@flyer-open-data/ui'
import { packRun } from '../papers/pack-run.ts'
import type { Paper } from '../papers/paper-source.ts'
import { artworkPdf } from './artwork-pdf.ts'
import { artworkSvg } from './artwork-svg.ts'
import { INK_SWATCHES } from './ink-swatches.ts'
import { kitArtwork } from './kit-artwork.ts'
import { type KitEdition, kitReadme } from './kit-readme.ts'
import { swatchExchange } from './swatch-exchange.ts'

/** What the folder of the kit, and its archive, are called. */
export const KIT_NAME = 'kit-graphique'

/** What the swatches are called. */
export const SWATCHES_NAME = 'encres_open-data.ase'

/**
 * What a designer takes from the leaflet to make something beside it: the inks as swatches, the pattern,
 * the marks and the signs as PDF in those inks and as SVG, a text that says what is what, and all in an
 * archive, last. The same layout makes the same bytes.
 */
export async function buildKit(edition: KitEdition, layout: LeafletLayout): Promise<Paper[]> {
  const artwork = kitArtwork(layout)
  const files: Paper[] = [
    { name: SWATCHES_NAME, bytes: swatchExchange(INK_SWATCHES) },
    { name: 'LISEZMOI.txt', bytes: inUtf8(kitReadme(edition, SWATCHES_NAME, artwork)) },
  ]
  for (const piece of artwork) {
    files.push({ name: `${piece.name}.pdf`, bytes: await artworkPdf(piece) })
    files.push({ name: `${piece.name}.svg`, bytes: inUtf8(artworkSvg(piece)) })
  }
  return [...files, { name: `${KIT_NAME}.zip`, bytes: await packRun(KIT_NAME, files) }]
}

const inUtf8 = (text: string) => new TextEncoder().encode(text)
