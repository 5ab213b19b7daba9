import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { producersFiles } from './fuzz/files.ts'
import { type FuzzRequest, type NamedFile, runFuzz } from './fuzz/run-fuzz.ts'

const SEEDS = Array.from({ length: 300 }, (_, i) => i)
/** One in so many is drawn too: drawing takes most of the time. */
const DRAWN_EVERY = 12
const VERDICTS = ['accepted', 'accepted-with-warnings', 'refused', 'unreadable']
/** Of the processor, and longer than the busiest machine takes: what works so long never ends. */
const ENDLESS_MS = 60_000

const fileOf = async (name: string): Promise<NamedFile> => ({
  name,
  bytes: new Uint8Array(await readFile(join(inject('out'), 'meuse-2024', name))),
})

const fuzz = (request: Pick<FuzzRequest, 'files' | 'seeds' | 'isDrawn'>) =>
  runFuzz({ ...request, threads: 1, mostMs: ENDLESS_MS })

it('comes to a verdict on three hundred damaged files, some of them drawn', async () => {
  const files = [await fileOf('meuse-2024-press.pdf'), ...(await producersFiles())]
  const isDrawn = (seed: number) => seed % DRAWN_EVERY === 0
  const { failures, verdicts, drawnPages } = await fuzz({ files, seeds: SEEDS, isDrawn })
  expect(failures).toEqual([])
  expect(VERDICTS).toEqual(expect.arrayContaining([...verdicts.keys()]))
  expect([...verdicts.values()].reduce((sum, count) => sum + count)).toBe(SEEDS.length)
  expect(drawnPages).toBeGreaterThan(SEEDS.length / DRAWN_EVERY / 2)
})

it.each([
  // Its fonts name nothing: each text of each leaflet was looked for at each of its letters.
  ['bon-a-tirer.pdf', 1144],
])('comes to a verdict on %s with seed %i, which once took too long', async (name, seed) => {
  const { failures } = await fuzz({
    files: [await fileOf(name)],
    seeds: [seed],
    isDrawn: () => true,
  })
  expect(failures).toEqual([])
})

it('tells a file that takes too long with its seed, and goes on with the next', async () => {
  const files = [await fileOf('meuse-2024-press.pdf')]
  const told: string[] = []
  const { failures } = await runFuzz({
    ...{ files, seeds: [1, 2], isDrawn: () => false, threads: 1, mostMs: 0 },
    onFailure: (failure) => told.push(failure),
  })
  expect(failures).toEqual([1, 2].map((seed) => expect.stringContaining(`with seed ${seed}: `)))
  expect(told).toEqual(failures)
})
