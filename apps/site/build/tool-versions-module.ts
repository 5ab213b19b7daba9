import { fileURLToPath } from 'node:url'
import { type Plugin, runnerImport } from 'vite'

const NAME = 'virtual:tool-versions'
const SOURCE = fileURLToPath(new URL('read-tool-versions.ts', import.meta.url))

/**
 * Gives pages the versions of the tools that the command would tell: what both make of the same order
 * is the same, its manifest too.
 */
export function toolVersionsModule(): Plugin {
  return {
    name: 'tool-versions',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    async load(id) {
      if (id !== `\0${NAME}`) return undefined
      const { module } = await runnerImport<typeof import('./read-tool-versions.ts')>(SOURCE)
      return `export const TOOL_VERSIONS = ${JSON.stringify(module.versions)}`
    },
  }
}
