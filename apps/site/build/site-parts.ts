import type { PublishedFiles } from '@flyer-open-data/print/node'
import type { runnerImport } from 'vite'
import { PAGE_FOLDERS } from '../src/shell/page-folders.ts'

/** The module that renders pages: it is run in Node while the site is built. */
type Renderer = typeof import('../src/render-page.tsx')

/** A file that the build puts beside the pages. */
interface FileBeside {
  /** Its path from the root of the site. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** What the site is built from; each part is made once, when it is first asked for. */
export interface SiteParts {
  readonly renderer: () => Promise<Renderer>
  readonly published: () => Promise<PublishedFiles>
  readonly files: () => Promise<readonly FileBeside[]>
  /** Has the pages rendered by what their modules now are. */
  readonly forget: () => void
}

/**
 * @param root of the app
 * @param load runs a TypeScript module in Node
 */
export function siteParts(root: string, load: typeof runnerImport): SiteParts {
  let renderer: Promise<Renderer> | undefined
  let published: Promise<PublishedFiles> | undefined
  const rendererOf = () => {
    renderer ??= load<Renderer>(`${root}src/render-page.tsx`).then(({ module }) => module)
    return renderer
  }
  const publishedOf = () => {
    published ??= load<typeof import('./publish-current.ts')>(
      `${root}build/publish-current.ts`,
    ).then(({ module }) => module.published)
    return published
  }
  return {
    renderer: rendererOf,
    published: publishedOf,
    async files() {
      const { files } = await publishedOf()
      const { textFiles } = (
        await load<typeof import('./text-files.ts')>(`${root}build/text-files.ts`)
      ).module
      return [
        ...files.map(({ name, bytes }) => ({ name: `${PAGE_FOLDERS.downloads}/${name}`, bytes })),
        ...textFiles().map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) })),
      ]
    },
    forget() {
      renderer = undefined
    },
  }
}
