import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadCommand } from './built-command.mjs'

/**
 * Builds the commands after an installation, and runs each once out of sight, so that the first
 * start is as quick as every other. What fails here fails again, with its reason, when the command
 * is called: an installation does not depend on it.
 */
const out = mkdtempSync(join(tmpdir(), 'flyer-print-'))
try {
  const { command, keepCompiled } = await loadCommand('print')
  process.argv.push('meuse-2024', '--json', '--out', out)
  process.stdout.write = () => true
  await command.runProcess('print')
  if (process.exitCode === 0) keepCompiled()
  // In a process of its own: what printing has compiled is not kept for it.
  const preflight = fileURLToPath(new URL('preflight.mjs', import.meta.url))
  spawnSync(process.execPath, [preflight, join(out, 'meuse-2024')], { stdio: 'ignore' })
} catch (error) {
  process.stderr.write(`The print command is built when it is first called: ${error.message}\n`)
} finally {
  process.exitCode = 0
  rmSync(out, { recursive: true, force: true })
}
