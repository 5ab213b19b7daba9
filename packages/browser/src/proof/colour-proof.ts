import { importPart } from '../fetching/import-part.ts'
import type { PlatePixels } from '../plates/open-plates.ts'
import type { ColouredPlates } from './colour-plates.ts'
import type { InkView, Support } from './ink-view.ts'

/**
 * Colours plates as their inks look on a support. The colour engine is fetched when it is first
 * asked for.
 *
 * @throws PartNotImportedError, PartNotFetchedError
 */
export async function colourProof(
  pixels: PlatePixels,
  inks: InkView,
  support: Support,
): Promise<ColouredPlates> {
  const [{ colourPlates }, { openProof }] = await Promise.all([
    importPart(() => import('./colour-plates.ts')),
    importPart(() => import('./open-proof.ts')),
  ])
  return colourPlates(pixels, inks, await openProof(support))
}
