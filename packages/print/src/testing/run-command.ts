import { runCommand } from '../cli/command.ts'
import { captureStream } from './text-stream.ts'

/** Runs the command in this process and keeps its exit code and what it wrote. */
export async function callCommand(
  argv: readonly string[],
  { catalogue, isTTY = false }: { catalogue?: unknown; isTTY?: boolean } = {},
): Promise<{ exitCode: number; stdout: string; stderr: string }> {
  const stdout = captureStream({ isTTY })
  const stderr = captureStream({ isTTY })
  const exitCode = await runCommand(argv, { stdout, stderr, catalogue })
  return { exitCode, stdout: stdout.text(), stderr: stderr.text() }
}
