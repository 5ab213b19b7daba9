/** Reads damaged files in a thread of its own: what it is sent is a seed, what it sends is what became of it. */
import { parentPort, workerData } from 'node:worker_threads'
import { readCatalogue } from '@flyer-open-data/flyer'
import { readRenderer } from '@flyer-open-data/print/node'
import { leafletRecogniser, preflight, wantedOf } from '@flyer-open-data/print/preflight'
import { damaged } from './damage.ts'
import type { Outcome, Ready, Seeded } from './reader.ts'
import { SeededRandom } from './seeded-random.ts'
import { ownClock, workedBy } from './thread-clock.ts'

const files: readonly Uint8Array[] = workerData
const leaflet = leafletRecogniser(readCatalogue())
const clock = ownClock()

async function readDamaged({ seed, file, isDrawn }: Seeded): Promise<Outcome> {
  const bytes = damaged(files[file] ?? new Uint8Array(), new SeededRandom(seed))
  const begin = workedBy(clock)
  try {
    const { report, rendered } = await preflight({
      bytes,
      renderer: isDrawn ? readRenderer : null,
      wanted: () => wantedOf('offset-coated'),
      leaflet,
    })
    JSON.stringify(report)
    const { heapTotal, external } = process.memoryUsage()
    return {
      verdict: report.verdict,
      drawnPages: rendered?.pages.length ?? 0,
      undrawn: rendered?.undrawn?.map(({ why }) => why) ?? [],
      ms: workedBy(clock) - begin,
      megabytes: (heapTotal + external) / 1e6,
    }
  } catch (error) {
    return { thrown: error instanceof Error ? `${error.stack}` : String(error) }
  }
}

parentPort?.on('message', (seeded: Seeded) => {
  void readDamaged(seeded).then((outcome) => parentPort?.postMessage(outcome))
})

parentPort?.postMessage({ clock } satisfies Ready)
