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

/** How a process ended. */
interface Ended {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/** How a run of the command ended. */
export interface CommandRun extends Ended {
  /** Names of the npm packages, and folders of this repository, whose modules were loaded. */
  readonly loaded: ReadonlySet<string>
}

/** Runs the command from its sources, in a process of its own, and notes what it loads. */
export async function runPrintCommand(
  argv: readonly string[],
  environment: Environment = {},
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
  const ended = await runNode(
    [
      ...['--import', 'tsx', '--import', pathToFileURL(register).href],
      'packages/print/src/cli/main.ts',
      ...argv,
    ],
    environment,
  )
  const urls = (await readFile(log, 'utf8')).split('\n')
  return { ...ended, loaded: new Set(urls.flatMap(ownerOf)) }
}

/** Runs the command as `npm run print` does, built, in a process of its own. */
export const runBuiltCommand = (argv: readonly string[], environment: Environment = {}) =>
  runNode(['packages/print/bin/print.mjs', ...argv], environment)

type Environment = Readonly<Record<string, string>>

async function runNode(argv: readonly string[], environment: Environment): Promise<Ended> {
  const { NODE_OPTIONS: _, ...inherited } = process.env
  const child = spawn(process.execPath, argv, {
    cwd: REPOSITORY,
    env: { ...inherited, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
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
  return { exitCode, ...output }
}

/** The npm package that a module belongs to, or its folder under packages/. */
function ownerOf(url: string): string[] {
  const inPackage = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url)
  const inRepository = /\/(packages\/[^/]+)\/src\//.exec(url)
  return [inPackage?.[1] ?? inRepository?.[1]].filter((owner) => owner !== undefined)
}
