import { runCommand } from '@flyer-open-data/print/cli'
import type { ProcessResult } from './run-node.ts'

/**
 * Calls the print command in this process: the entry point that `npm run print` uses, with no
 * program to load again. What a process alone can show is left to `runNode`.
 *
 * @param catalogue as data; the project's own unless another is given
 * @param run another command than the project's own
 */
export async function callCommand(
  argv: readonly string[],
  catalogue?: unknown,
  run = runCommand,
): Promise<ProcessResult> {
  const written = { stdout: '', stderr: '' }
  const stream = (name: keyof typeof written) => ({
    write(text: string) {
      written[name] += text
      return true
    },
  })
  const code = await run(argv, {
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    ...(catalogue === undefined ? {} : { catalogue }),
  })
  return { code, ...written }
}
