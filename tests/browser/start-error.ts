import { spawnSync } from 'node:child_process'

/** A browser that has not told its version by then hangs. */
const LONGEST_START_MS = 60_000

/**
 * Why a browser does not start; undefined when it does.
 *
 * @param libraries the folder of the libraries that it needs besides the system's
 */
export function startError(path: string, libraries?: string): string | undefined {
  const env = libraries ? { ...process.env, LD_LIBRARY_PATH: libraries } : process.env
  const { status, signal, stderr, error } = spawnSync(path, ['--version', '--no-sandbox'], {
    env,
    encoding: 'utf8',
    timeout: LONGEST_START_MS,
  })
  if (status === 0) return undefined
  return error?.message ?? (stderr.trim() || `it ended with ${signal ?? `exit code ${status}`}`)
}
