import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'esbuild'
import { bundle } from '../../packages/print/bin/bundle.mjs'
import { programHash } from '../../packages/print/bin/sources.mjs'
import { REPOSITORY } from '../setup/repository.ts'

const MAIN = join(REPOSITORY, 'packages/print/src/cli/run-process.ts')
const DRAFT = fileURLToPath(new URL('draft.ts', import.meta.url))
const EDITIONS = 'editions: [edition1],'

/** Puts the draft into the catalogue, as whoever begins a second edition does. */
const addDraft: Plugin = {
  name: 'add-draft',
  setup(build) {
    build.onLoad({ filter: /packages[\\/]flyer[\\/]src[\\/]catalogue\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      if (!source.includes(EDITIONS)) throw new Error(`${path} does not say « ${EDITIONS} »`)
      const contents = `import { draft } from ${JSON.stringify(DRAFT)}
        ${source.replace(EDITIONS, 'editions: [edition1, draft],')}`
      return { contents, loader: 'ts', resolveDir: dirname(path) }
    })
  },
}

/**
 * Builds the command as `npm run print` has it, from the same sources and by the same bundler, with
 * a second edition in its catalogue.
 *
 * @returns the path of a program for Node
 */
export async function bundleWithDraft(folder: string): Promise<string> {
  const path = join(folder, 'print-with-draft.cjs')
  const code = await bundle(MAIN, programHash(), [addDraft])
  await writeFile(path, `${code}\nvoid module.exports.runProcess('print')\n`)
  return path
}
