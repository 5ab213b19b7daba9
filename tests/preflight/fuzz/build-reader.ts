import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
/** Inside the repository: what it imports from npm is found from there. */
const OUT = here('../../../node_modules/.cache/flyer-fuzz/read-damaged.mjs')

/**
 * Makes one file of JavaScript of what a thread reads damaged files with: threads do not inherit what
 * reads TypeScript in the process that starts them.
 */
export async function buildReader(): Promise<string> {
  await build({
    entryPoints: [here('read-damaged.ts')],
    outfile: OUT,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    plugins: [
      {
        name: 'leave what npm brings',
        setup: ({ onResolve }) =>
          onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
            kind === 'entry-point' || path.startsWith('@flyer-open-data/')
              ? undefined
              : { path, external: true },
          ),
      },
    ],
  })
  return OUT
}
