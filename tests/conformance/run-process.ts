import { spawn } from 'node:child_process'
import { REPOSITORY } from '../setup/repository.ts'
import type { ProcessResult } from '../setup/run-node.ts'

/** What a process finds in its environment besides what this one has. */
export type Surroundings = Readonly<Record<string, string>>

/** Runs a program to its end, from the root of the repository. */
export async function runProcess(
  program: string,
  args: readonly string[],
  surroundings: Surroundings = {},
): Promise<ProcessResult> {
  const child = spawn(program, args, {
    cwd: REPOSITORY,
    env: { ...process.env, ...surroundings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  return {
    code,
    stdout: Buffer.concat(stdout).toString('utf8'),
    stderr: Buffer.concat(stderr).toString('utf8'),
  }
}

/**
 * Runs a program to its end.
 * @throws Error with what it said when it does not end well
 */
export async function runWell(
  program: string,
  args: readonly string[],
  surroundings: Surroundings = {},
): Promise<void> {
  const { code, stderr, stdout } = await runProcess(program, args, surroundings)
  if (code !== 0) throw new Error(`${program} failed (${code}): ${stderr || stdout}`)
}
