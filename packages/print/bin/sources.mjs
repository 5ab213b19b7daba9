import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the checkout. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/** Folders whose files make the command. */
const FOLDERS = ['packages/flyer', 'packages/ui', 'packages/print']

/** Not part of the command, however they change. */
const LEFT_OUT = /\.(test|fixture)\.tsx?$|\.css$/

/** The sources that make the command, by their paths from the root, in one order anywhere. */
function sources() {
  return FOLDERS.flatMap((folder) => {
    const names = filesIn(`${folder}/src`)
    const ofCommand = names.filter((name) => /\.tsx?$/.test(name) && !LEFT_OUT.test(name))
    return [`${folder}/package.json`, ...ofCommand.toSorted()]
  })
}

/** All files in a folder and the folders in it. The system says which are files as it lists them. */
function filesIn(folder) {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`
    if (entry.isDirectory()) return filesIn(name)
    return entry.isFile() || isFileBehind(entry, name) ? [name] : []
  })
}

const isFileBehind = (entry, name) => entry.isSymbolicLink() && statSync(join(ROOT, name)).isFile()

/** Adds named bytes to a hash, so that no two lists of files give the same. */
const add = (hash, name, content) => hash.update(`${name}\0${content.length}\0`).update(content)

/**
 * Stands for the code that makes the files: words, inks, layout, prepress. The same in every checkout.
 *
 * @returns {string} hexadecimal digits
 */
export function programHash() {
  const hash = createHash('sha256')
  for (const name of sources()) add(hash, name, readFileSync(join(ROOT, name)))
  return hash.digest('hex').slice(0, 16)
}

/**
 * Stands for all that the built command is made from: the bytes of every source, where they lie, the
 * packages that npm says are installed, and the Node that runs them. Not a time of change, which a
 * checkout or a copy may set back.
 *
 * @param {string} program what `programHash` gives
 * @returns {string} hexadecimal digits
 */
export function sourceKey(program) {
  const hash = createHash('sha256')
  add(hash, 'place', `${ROOT} ${process.version} ${process.arch} ${program}`)
  for (const name of [
    'bundle.mjs',
    'print.mjs',
    'preflight.mjs',
    'start.mjs',
    'prepare.mjs',
    'sources.mjs',
    'built-command.mjs',
  ]) {
    add(hash, name, readFileSync(new URL(name, import.meta.url)))
  }
  // npm writes this file whenever it changes what is installed.
  add(hash, 'installed', readFileSync(join(ROOT, 'node_modules/.package-lock.json')))
  return hash.digest('hex').slice(0, 32)
}
