import { parentPort } from 'node:worker_threads'
import type { CommandContext } from './command.ts'
import { runCommand } from './command.ts'
import { EXIT_CODES } from './exit-codes.ts'
import type { InspectionThread } from './inspection/inspection-threads.ts'
import { standingFolder } from './standing-folder.ts'

/** A command: its arguments and surroundings in, its exit code out. */
type Command = (argv: readonly string[], context: CommandContext) => Promise<number>

const COMMANDS = {
  print: async () => runCommand,
  preflight: async () => (await import('./preflight/preflight-command.ts')).runPreflightCommand,
} as const satisfies Readonly<Record<string, () => Promise<Command>>>

/**
 * Runs a command as this process was called, and leaves its exit code. Started as a thread of that
 * process it reads finished files back, for as long as it is asked.
 *
 * @param startThread starts a thread that reads finished files back; without it they are read here
 */
export async function runProcess(
  name: keyof typeof COMMANDS,
  startThread?: () => InspectionThread,
): Promise<void> {
  if (parentPort) {
    const { answerInspections } = await import('./inspection/answer-inspections.ts')
    answerInspections(parentPort)
    return
  }
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
    ...(startThread ? { startThread } : {}),
  })
}
