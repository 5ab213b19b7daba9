import { readCatalogue } from '@flyer-open-data/flyer'
import { openRenderer } from '@flyer-open-data/print/preflight'
import { openFonts } from '@flyer-open-data/ui'
import type { WorkerTools } from './worker-messages.ts'

/** What all tasks of a worker share, each part opened when one first needs it. */
export function openWorkshop({ fonts: files, lcms, ...binaries }: WorkerTools) {
  let renderer: ReturnType<typeof openRenderer> | undefined
  let fonts: ReturnType<typeof openFonts> | undefined
  return {
    catalogue: readCatalogue(),
    readColourEngine: async () => lcms,
    renderer() {
      renderer ??= openRenderer(binaries)
      return renderer
    },
    fonts() {
      fonts ??= openFonts(files)
      return fonts
    },
  }
}

/** What all tasks of a worker share. */
export type Workshop = ReturnType<typeof openWorkshop>
