import { runCommand } from './command.ts'
import { EXIT_CODES } from './exit-codes.ts'
import { standingFolder } from './standing-folder.ts'

/** Runs the command as this process was called, and leaves its exit code. */
export async function runProcess(): Promise<void> {
  // Whoever reads the output has seen enough, as head has: there is nobody to tell more.
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    process.exit(code === 'EPIPE' ? EXIT_CODES.done : EXIT_CODES.unexpected)
  })
  process.exitCode = await runCommand(process.argv.slice(2), {
    stdout: process.stdout,
    stderr: process.stderr,
    cwd: standingFolder(),
    environment: process.env,
  })
}
