import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the checkout. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/** Folders whose files make the command. */
const FOLDERS = ['packages/flyer', 'packages/ui', 'packages/print']

/** Not part of the command, however they change. */
const LEFT_OUT = /\.(test|stories|fixture)\.tsx?$|\.css$/

/**
 * Stands for all that the built command is made from: the bytes of every source, where they lie, the
 * packages as they were installed, and the Node that runs them. Not a time of change, which a
 * checkout or a copy may set back: a built command is never stale.
 *
 * @returns {string} hexadecimal digits
 */
export function sourceKey() {
  const hash = createHash('sha256')
  const add = (name, content) => hash.update(`${name}\0${content.length}\0`).update(content)
  add('place', `${ROOT} ${process.version} ${process.arch}`)
  for (const folder of FOLDERS) {
    add(`${folder}/package.json`, readFileSync(join(ROOT, folder, 'package.json')))
    const names = readdirSync(join(ROOT, folder, 'src'), { recursive: true })
    for (const name of names.toSorted()) {
      if (!/\.tsx?$/.test(name) || LEFT_OUT.test(name)) continue
      const path = join(ROOT, folder, 'src', name)
      if (statSync(path).isFile()) add(path, readFileSync(path))
    }
  }
  for (const name of [
    'bundle.mjs',
    'print.mjs',
    'prepare.mjs',
    'sources.mjs',
    'built-command.mjs',
  ]) {
    add(name, readFileSync(new URL(name, import.meta.url)))
  }
  // What npm installed: it writes this file whenever it changes the folder.
  add('installed', readFileSync(join(ROOT, 'node_modules/.package-lock.json')))
  return hash.digest('hex').slice(0, 32)
}
