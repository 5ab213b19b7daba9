/** Reads damaged files in a thread of its own: what it is sent is a seed, what it sends is what became of it. */
import { parentPort, workerData } from 'node:worker_threads'
import { preflight, wantedOf } from '@flyer-open-data/print/preflight'
import { damaged } from './damage.ts'
import type { Outcome, Seeded } from './run-fuzz.ts'
import { SeededRandom } from './seeded-random.ts'

const files: readonly Uint8Array[] = workerData

async function readDamaged({ seed, file }: Seeded): Promise<Outcome> {
  const bytes = damaged(files[file] ?? new Uint8Array(), new SeededRandom(seed))
  const begin = process.cpuUsage()
  try {
    const { report } = await preflight({
      bytes,
      renderer: null,
      wanted: () => wantedOf('offset-coated'),
      leaflet: () => null,
    })
    JSON.stringify(report)
    // The thread that watches does nothing meanwhile, so what the process works is this.
    const { user, system } = process.cpuUsage(begin)
    return { verdict: report.verdict, ms: (user + system) / 1000 }
  } catch (error) {
    return { thrown: error instanceof Error ? `${error.stack}` : String(error) }
  }
}

parentPort?.on('message', (seeded: Seeded) => {
  void readDamaged(seeded).then((outcome) => parentPort?.postMessage(outcome))
})

parentPort?.postMessage('ready')
