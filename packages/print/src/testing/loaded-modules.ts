import { spawn } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { temporaryFolder } from './temporary-folder.ts'

const REPOSITORY = fileURLToPath(new URL('../../../../', import.meta.url))

/** Writes down the URL of every module that the process resolves, then leaves it to the others. */
const HOOKS = `
import { appendFileSync } from 'node:fs'
let log
export const initialize = (data) => { log = data }
export const resolve = async (specifier, context, nextResolve) => {
  const resolved = await nextResolve(specifier, context)
  appendFileSync(log, resolved.url + '\\n')
  return resolved
}
`

/** How a run of the command ended. */
export interface CommandRun {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
  /** Names of the npm packages, and folders of this repository, whose modules were loaded. */
  readonly loaded: ReadonlySet<string>
}

/** Runs the command as `npm run print` does, in a process of its own, and notes what it loads. */
export async function runPrintCommand(
  argv: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<CommandRun> {
  const folder = await temporaryFolder()
  const [log, hooks, register] = ['loaded.log', 'hooks.mjs', 'register.mjs'].map((name) =>
    join(folder, name),
  ) as [string, string, string]
  await writeFile(log, '')
  await writeFile(hooks, HOOKS)
  await writeFile(
    register,
    `import { register } from 'node:module'
register('./hooks.mjs', import.meta.url, { data: ${JSON.stringify(log)} })`,
  )
  const { NODE_OPTIONS: _, ...inherited } = process.env
  const child = spawn(
    process.execPath,
    [
      ...['--import', 'tsx', '--import', pathToFileURL(register).href],
      'packages/print/src/cli/main.ts',
      ...argv,
    ],
    { cwd: REPOSITORY, env: { ...inherited, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const output = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output.stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output.stderr += text
  })
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  const urls = (await readFile(log, 'utf8')).split('\n')
  return { exitCode, ...output, loaded: new Set(urls.flatMap(ownerOf)) }
}

/** The npm package that a module belongs to, or its folder under packages/. */
function ownerOf(url: string): string[] {
  const inPackage = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url)
  const inRepository = /\/(packages\/[^/]+)\/src\//.exec(url)
  return [inPackage?.[1] ?? inRepository?.[1]].filter((owner) => owner !== undefined)
}
