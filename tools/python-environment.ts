import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * The Python of a virtual environment with packages from PyPI, made where there is none yet and made
 * again when other packages are asked for.
 *
 * @param folder where it is kept for the next time; it is replaced whole
 * @param packages each with its version: `typst==0.15.2`
 * @throws Error when Python 3, its venv or PyPI is missing
 */
export async function pythonWith(folder: string, packages: readonly string[]): Promise<string> {
  const python = join(folder, 'bin/python')
  const complete = join(folder, 'complete')
  const wanted = packages.join('\n')
  if (existsSync(complete) && (await readFile(complete, 'utf8')) === wanted) return python
  await rm(folder, { recursive: true, force: true })
  await run('python3', ['-m', 'venv', folder])
  await run(python, ['-m', 'pip', 'install', '--quiet', ...packages])
  await writeFile(complete, wanted)
  return python
}
