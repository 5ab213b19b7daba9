import type { CommandContext } from './command.ts'
import { runCommand } from './command.ts'
import { EXIT_CODES } from './exit-codes.ts'
import { standingFolder } from './standing-folder.ts'

/** A command: its arguments and surroundings in, its exit code out. */
type Command = (argv: readonly string[], context: CommandContext) => Promise<number>

const COMMANDS = {
  print: async () => runCommand,
  preflight: async () => (await import('./preflight/preflight-command.ts')).runPreflightCommand,
} as const satisfies Readonly<Record<string, () => Promise<Command>>>

/** Runs a command as this process was called, and leaves its exit code. */
export async function runProcess(name: keyof typeof COMMANDS): Promise<void> {
  // Whoever reads the output has seen enough, as head has: there is nobody to tell more.
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    process.exit(code === 'EPIPE' ? EXIT_CODES.done : EXIT_CODES.unexpected)
  })
  const command = await COMMANDS[name]()
  process.exitCode = await command(process.argv.slice(2), {
    stdout: process.stdout,
    stderr: process.stderr,
    cwd: standingFolder(),
    environment: process.env,
  })
}
