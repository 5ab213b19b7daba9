import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'
import { bundle } from './bundle.mjs'
import { programHash, ROOT, sourceKey } from './sources.mjs'

const ENTRY = join(ROOT, 'packages/print/src/cli/run-process.ts')
const CACHE = join(ROOT, 'node_modules/.cache/flyer-print')

/**
 * Loads the command as it was built before from the same sources, or builds it. It is kept with
 * V8's compiled code: to compile it again would take longer than to ask for help.
 *
 * @param {string} name of what is started: each keeps the functions that it calls, and reads no others
 * @returns {Promise<{ command: typeof import('../src/cli/run-process.ts'), keepCompiled: () => void }>}
 *   the command, and what keeps the functions compiled so far for the next start
 */
export async function loadCommand(name) {
  // V8 forgets what it has compiled and not run for a while: the first function, which is all of the
  // command, would be compiled again at each start.
  setFlagsFromString('--no-flush-bytecode')
  const program = programHash()
  const key = sourceKey(program)
  const path = join(CACHE, `print-${key}.cjs`)
  const code = read(path)?.toString('latin1') ?? (await buildInto(path, program))
  const compiledPath = `${path}.${name}.compiled`
  const compiled = read(compiledPath)
  const script = new Script(`(function (exports, require, module) {${code}\n})`, {
    filename: path,
    ...(compiled ? { cachedData: compiled } : {}),
  })
  const module = { exports: {} }
  script.runInThisContext()(module.exports, createRequire(ENTRY), module)
  return {
    command: module.exports,
    keepCompiled() {
      if (!compiled || script.cachedDataRejected) {
        keep(compiledPath, script.createCachedData())
      }
    },
  }
}

async function buildInto(path, program) {
  const code = await bundle(ENTRY, program)
  keep(path, code)
  for (const name of list(CACHE)) {
    if (!name.startsWith(basename(path))) remove(join(CACHE, name))
  }
  return code
}

/** What another user has built stays where it cannot be removed. */
function remove(path) {
  try {
    rmSync(path, { force: true })
    return true
  } catch {
    return false
  }
}

/** A file that may be missing, or half removed by a start with other sources: then it is made again. */
function read(path) {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

function list(folder) {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/**
 * Keeps bytes for the next start, whole or not at all. Where nothing can be written the command runs
 * all the same, and only its start takes longer.
 */
function keep(path, bytes) {
  const partial = `${path}.${process.pid}-${process.hrtime.bigint()}`
  try {
    mkdirSync(CACHE, { recursive: true })
    writeFileSync(partial, bytes)
    renameSync(partial, path)
  } catch {
    remove(partial)
  }
}
