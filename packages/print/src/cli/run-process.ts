import { runCommand } from './command.ts'
import { standingFolder } from './standing-folder.ts'

/** Runs the command as this process was called, and leaves its exit code. */
export async function runProcess(): Promise<void> {
  process.exitCode = await runCommand(process.argv.slice(2), {
    stdout: process.stdout,
    stderr: process.stderr,
    cwd: standingFolder(),
  })
}
