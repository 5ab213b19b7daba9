import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { jobOf, readCatalogue, SIDES } from '@flyer-open-data/flyer'
import { layoutLeaflet, openFonts, SheetSide } from '@flyer-open-data/ui'
import { readFontFiles } from '@flyer-open-data/ui/node'
import { renderToStaticMarkup } from 'react-dom/server'
import { REPOSITORY } from '../setup/repository.ts'

/**
 * Both sides of a catalogue's leaflet on the screen surface, as a page of its own that takes its
 * fonts from `/packages/ui/fonts` of the same server.
 */
export async function screenPage(data: unknown): Promise<string> {
  const catalogue = readCatalogue(data)
  const [run] = catalogue.printRuns
  if (!run) throw new Error('The catalogue has no print run.')
  const layout = layoutLeaflet({
    ...jobOf(catalogue, run),
    fonts: openFonts(await readFontFiles()),
  })
  const css = await readFile(
    join(REPOSITORY, 'packages/ui/src/surface/screen/screen-surface.css'),
    'utf8',
  )
  const sides = SIDES.map((side) => renderToStaticMarkup(<SheetSide layout={layout} side={side} />))
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><style>${css.replaceAll('../../../fonts', '/packages/ui/fonts')}</style>${sides
    .map((side) => `<div style="position:relative;width:297mm;height:230mm">${side}</div>`)
    .join('')}</html>`
}
