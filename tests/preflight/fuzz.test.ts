import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { producersFiles } from './fuzz/files.ts'
import { runFuzz } from './fuzz/run-fuzz.ts'

const SEEDS = Array.from({ length: 300 }, (_, i) => i)
const VERDICTS = ['accepted', 'accepted-with-warnings', 'refused', 'unreadable']

it('comes to a verdict on three hundred damaged files', async () => {
  const press = join(inject('out'), 'meuse-2024', 'meuse-2024-press.pdf')
  const files = [
    { name: 'press', bytes: new Uint8Array(await readFile(press)) },
    ...(await producersFiles()),
  ]
  const { failures, verdicts } = await runFuzz(files, SEEDS, Number.POSITIVE_INFINITY)
  expect(failures).toEqual([])
  expect(VERDICTS).toEqual(expect.arrayContaining([...verdicts.keys()]))
  expect([...verdicts.values()].reduce((sum, count) => sum + count)).toBe(SEEDS.length)
})
