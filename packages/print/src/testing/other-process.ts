import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { onTestFinished } from 'vitest'

/** The id of a process that has ended. */
export function deadProcessId(): number {
  return spawnSync(process.execPath, ['--version']).pid
}

/** Another process that lives until it is told to end, or until the test does. */
export async function startProcess(): Promise<{ pid: number; end(): Promise<void> }> {
  const child = spawn(process.execPath, ['--eval', 'setInterval(() => undefined, 1000)'])
  await once(child, 'spawn')
  const end = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const exit = once(child, 'exit')
    child.kill('SIGKILL')
    await exit
  }
  onTestFinished(end)
  const { pid } = child
  if (pid === undefined) throw new Error('the process has no id')
  return { pid, end }
}
