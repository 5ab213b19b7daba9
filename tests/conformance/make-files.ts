import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PRINT } from '../setup/run-node.ts'
import { runProcess, runWell, type Surroundings } from './run-process.ts'

/** A file of a run. */
export interface MadeFile {
  readonly run: string
  /** `press`, `screen`, `proof` …; undefined for what is not a PDF. */
  readonly product: string | undefined
  /** Name of the file, unlike that of any other run's PDF. */
  readonly name: string
  readonly path: string
}

/** What a run makes a file from when its place, its clock and its language differ. */
export const HERE: Surroundings = { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' }
/** As far from HERE as can be: 26 hours back, and another language. */
export const ELSEWHERE: Surroundings = {
  TZ: 'America/Los_Angeles',
  LANG: 'fr_FR.UTF-8',
  LC_ALL: 'fr_FR.UTF-8',
}

/** What is asked of the command: every run by the owner of the leaflet, and one by the example. */
const CALLS = [[], ['meuse-2024', '--sender', 'trois-vallons']] as const

/** What makes the files of members whose logos have colours of their own. */
const MEMBERS = fileURLToPath(new URL('./make-members.ts', import.meta.url))

/** Makes every run with the real command, and members' files, and lists what was made. */
export async function makeFiles(out: string, surroundings: Surroundings): Promise<MadeFile[]> {
  for (const call of CALLS) {
    const args = [PRINT, ...call, '--out', out]
    const { code, stderr } = await runProcess(process.execPath, args, surroundings)
    if (code !== 0) throw new Error(`The print command failed (${code}):\n${stderr}`)
  }
  await runWell(process.execPath, ['--import', 'tsx', MEMBERS, out], surroundings)
  return listFiles(out)
}

/** The files of a folder that holds one folder a run, in the order of their names. */
export async function listFiles(out: string): Promise<MadeFile[]> {
  const runs = (await readdir(out)).sort()
  const files = await Promise.all(
    runs.map(async (run) => {
      const products = await productsOf(join(out, run))
      return (await readdir(join(out, run))).sort().map((name) => ({
        run,
        product: name.endsWith('.pdf') ? products.get(name) : undefined,
        name: name.startsWith(run) ? name : `${run}/${name}`,
        path: join(out, run, name),
      }))
    }),
  )
  return files.flat()
}

/** What the manifest of a folder calls each of its files. */
async function productsOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const { files } = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as {
    files: { path: string; product: string }[]
  }
  return new Map(files.map(({ path, product }) => [path, product]))
}

/** The files of some products, in every run. */
export function ofProducts(files: readonly MadeFile[], products: readonly string[]): MadeFile[] {
  return files.filter(({ product }) => product !== undefined && products.includes(product))
}
