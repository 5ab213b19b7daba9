import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Plugin, runnerImport } from 'vite'
import { PAGE_FOLDERS, type PageName } from '../src/shell/page-folders.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const NAMES = Object.keys(PAGE_FOLDERS) as PageName[]

/** The HTML file of a page, from the root of the site. */
const fileOf = (name: PageName) => `${PAGE_FOLDERS[name] && `${PAGE_FOLDERS[name]}/`}index.html`

/** What Vite begins with: one HTML file a page. */
export const pageFiles = (): Record<string, string> =>
  Object.fromEntries(NAMES.map((name) => [name, `${ROOT}${fileOf(name)}`]))

/** The module that renders pages: it is run in Node while the site is built. */
type Renderer = typeof import('../src/render-page.tsx')

/**
 * Renders each page into its HTML file, from the same components and the same content as the leaflet:
 * what is read needs no script.
 */
export function staticPages(): Plugin {
  let renderer: Promise<Renderer> | undefined
  const rendererOf = () => {
    renderer ??= runnerImport<Renderer>(`${ROOT}src/render-page.tsx`).then(({ module }) => module)
    return renderer
  }
  return {
    name: 'static-pages',
    enforce: 'pre',
    transformIndexHtml: {
      order: 'pre',
      async handler(shell, { filename }) {
        const name = NAMES.find((one) => filename === `${ROOT}${fileOf(one)}`)
        if (!name) throw new Error(`${filename} is no page of the site.`)
        const { renderPage } = await rendererOf()
        const { head, body } = await renderPage(name)
        return shell.replace('<!-- head -->', head).replace('<!-- body -->', body)
      },
    },
    // The colours, fonts and sizes of the pages are those of the leaflet: no style sheet names one.
    async transform(code, id) {
      if (id !== `${ROOT}src/shell/site.css`) return undefined
      const { tokenStyles } = await rendererOf()
      return `${code}\n${tokenStyles()}`
    },
    // While a page is written, its changes are seen at the next look.
    handleHotUpdate({ server }) {
      renderer = undefined
      server.ws.send({ type: 'full-reload' })
    },
    buildStart() {
      for (const path of Object.values(pageFiles())) readFileSync(path)
    },
  }
}
