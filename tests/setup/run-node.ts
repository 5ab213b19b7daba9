import { spawn } from 'node:child_process'
import { REPOSITORY } from './repository.ts'

/** What a process left behind. */
export interface ProcessResult {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** What a process gets besides its arguments. */
interface ProcessSettings {
  /** A module that is loaded before the entry point. */
  readonly preload?: string
  /** Environment variables besides those of the tests. */
  readonly environment?: Readonly<Record<string, string>>
}

/** Starts an entry point, built or in TypeScript, in a process of its own at the root. */
export function startNode(
  entry: string,
  args: readonly string[],
  { preload, environment }: ProcessSettings = {},
) {
  const preloads = [entry.endsWith('.mjs') ? undefined : 'tsx', preload].filter(
    (module) => module !== undefined,
  )
  return spawn(
    process.execPath,
    [...preloads.flatMap((module) => ['--import', module]), entry, ...args],
    { cwd: REPOSITORY, env: { ...process.env, ...environment } },
  )
}

/** Runs an entry point to its end. */
export async function runNode(
  entry: string,
  args: readonly string[],
  settings: ProcessSettings = {},
): Promise<ProcessResult> {
  const child = startNode(entry, args, settings)
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk) => {
    stdout += chunk
  })
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  return { code, stdout, stderr }
}

/** The print command, as `npm run print` starts it. */
export const PRINT = 'packages/print/bin/print.mjs'

/** The same from its sources, whose modules a test can put others in the place of. */
export const PRINT_FROM_SOURCES = 'packages/print/src/cli/main.ts'
