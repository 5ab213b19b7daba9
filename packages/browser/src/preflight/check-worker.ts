import { readCatalogue } from '@flyer-open-data/flyer'
import {
  findPrinter,
  leafletRecogniser,
  openRenderer,
  preflight,
  tellReport,
  wantedOf,
} from '@flyer-open-data/print/preflight'
import type { CheckAnswer, CheckedFile, CheckOrder } from './check-messages.ts'

/** A worker lives for one file: nothing that a file does to it outlives that file. */
addEventListener('message', ({ data }: MessageEvent<CheckOrder>) => {
  check(data).then(
    (checked) =>
      answer(
        { checked },
        checked.pages.map(({ data: pixels }) => pixels.buffer),
      ),
    (error: unknown) => answer({ failed: String(error) }, []),
  )
})

function answer(message: CheckAnswer, transfer: ArrayBuffer[]): void {
  postMessage(message, { transfer })
}

async function check({ name, bytes, destination, ...binaries }: CheckOrder): Promise<CheckedFile> {
  const { profile, printer: id } = destination
  const printer = id === null ? undefined : findPrinter(id)
  const { report, rendered } = await preflight({
    bytes,
    wanted: () => wantedOf(profile, printer),
    renderer: () => openRenderer(binaries),
    leaflet: leafletRecogniser(readCatalogue()),
  })
  const pages = rendered?.pages.map(({ number, raster: { width, height, data, area } }) => ({
    ...{ number, width, height, area },
    data: new Uint8ClampedArray(data),
  }))
  return { report: tellReport(report, name, 'fr', printer?.name ?? null), pages: pages ?? [] }
}
