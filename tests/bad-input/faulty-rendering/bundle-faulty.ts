import { writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'esbuild'
import { bundle } from '../../../packages/print/bin/bundle.mjs'
import { programHash } from '../../../packages/print/bin/sources.mjs'
import { REPOSITORY } from '../../setup/repository.ts'

const MAIN = fileURLToPath(new URL('./faulty-command.ts', import.meta.url))

/** The modules of the command that are wrapped, and which export is replaced by what. */
const WRAPPERS = [
  { file: 'packages/print/src/document/render-pdf.ts', name: 'renderPdf', by: './render-pdf.ts' },
  {
    file: 'packages/print/src/document/PaperDocument.tsx',
    name: 'PaperDocument',
    by: './PaperDocument.tsx',
  },
].map(({ file, name, by }) => ({
  name,
  module: join(REPOSITORY, file),
  wrapper: fileURLToPath(new URL(by, import.meta.url)),
}))

/** Whoever asks for a wrapped module gets all of it except one export; the wrapper gets it as it is. */
const wrapRendering: Plugin = {
  name: 'wrap-rendering',
  setup(build) {
    build.onResolve(
      { filter: /\/(?:render-pdf\.ts|PaperDocument\.tsx)$/ },
      ({ path, ...asked }) => {
        const module = join(asked.resolveDir, path)
        const found = WRAPPERS.find((one) => one.module === module)
        if (!found || asked.namespace === 'stand-in' || asked.importer === found.wrapper) {
          return undefined
        }
        return { path: module, namespace: 'stand-in' }
      },
    )
    build.onLoad({ filter: /.*/, namespace: 'stand-in' }, ({ path }) => {
      const found = WRAPPERS.find(({ module }) => module === path)
      if (!found) return undefined
      const { name, module, wrapper } = found
      const contents = `export * from ${JSON.stringify(module)}
        export { ${name} } from ${JSON.stringify(wrapper)}`
      return { contents, resolveDir: dirname(module) }
    })
  },
}

/**
 * Builds the command as `npm run print` has it, from the same sources and by the same bundler, with
 * the two wrappers between it and what it renders, and loads it into this process.
 *
 * @param folder where its program is written
 */
export async function loadFaultyCommand(
  folder: string,
): Promise<typeof import('./faulty-command.ts')> {
  const path = join(folder, 'print-faulty.cjs')
  await writeFile(path, await bundle(MAIN, programHash(), [wrapRendering]))
  return createRequire(import.meta.url)(path)
}
