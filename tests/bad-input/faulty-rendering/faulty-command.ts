import { runCommand } from '../../../packages/print/src/cli/command.ts'
import { asked, type FaultRequest } from './fault-request.ts'

/** The print command, which puts a fault into one of its renderings. */
export function runFaultyCommand(
  request: FaultRequest,
  ...call: Parameters<typeof runCommand>
): ReturnType<typeof runCommand> {
  Object.assign(asked, { request, rendered: 0 })
  return runCommand(...call)
}
