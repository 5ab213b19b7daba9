/** A thread of the print command that reads finished files back. */
import { loadCommand } from './built-command.mjs'

const { command } = await loadCommand()
await command.runProcess('print')
