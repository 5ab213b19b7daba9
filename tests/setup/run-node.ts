import { spawn } from 'node:child_process'
import { REPOSITORY } from './repository.ts'

/** What a process left behind. */
export interface ProcessResult {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Environment variables of a process besides those of the tests. */
type Environment = Readonly<Record<string, string>>

/** Starts an entry point in a process of its own at the root. */
export function startNode(entry: string, args: readonly string[], environment: Environment = {}) {
  const preloads = /\.tsx?$/.test(entry) ? ['--import', 'tsx'] : []
  return spawn(process.execPath, [...preloads, entry, ...args], {
    cwd: REPOSITORY,
    env: { ...process.env, ...environment },
  })
}

/** Runs an entry point to its end. */
export async function runNode(
  entry: string,
  args: readonly string[],
  environment: Environment = {},
): Promise<ProcessResult> {
  const child = startNode(entry, args, environment)
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

/** The preflight command, as `npm run preflight` starts it. */
export const PREFLIGHT = 'packages/print/bin/preflight.mjs'
