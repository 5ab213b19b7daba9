import { jobOf, readCatalogue } from '@flyer-open-data/flyer'
import { layoutLeaflet, openFonts } from '@flyer-open-data/ui'
import { readFontFiles } from '@flyer-open-data/ui/node'

/** The project's own leaflet, laid out once for a test file. */
export async function projectLayout() {
  const catalogue = readCatalogue()
  const [run] = catalogue.printRuns
  if (!run) throw new Error('The catalogue has no print run.')
  return layoutLeaflet({ ...jobOf(catalogue, run), fonts: openFonts(await readFontFiles()) })
}
