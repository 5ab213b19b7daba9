import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Plugin, runnerImport } from 'vite'
import { missingFactsWarning } from '../src/legal/missing-facts.ts'
import { PAGE_FOLDERS, type PageName } from '../src/shell/page-folders.ts'
import { siteParts } from './site-parts.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const NAMES = Object.keys(PAGE_FOLDERS) as PageName[]

/** The HTML file of a page, from the root of the site. */
const fileOf = (name: PageName) => `${PAGE_FOLDERS[name] && `${PAGE_FOLDERS[name]}/`}index.html`

/** What Vite begins with: one HTML file a page. */
export const pageFiles = (): Record<string, string> =>
  Object.fromEntries(NAMES.map((name) => [name, `${ROOT}${fileOf(name)}`]))

/**
 * Renders each page into its HTML file, from the same components and the same content as the leaflet:
 * what is read needs no script. Beside the pages it puts the files that they offer, and those that
 * hosts need.
 */
export function staticPages(): Plugin {
  const parts = siteParts(ROOT, runnerImport)
  let warn: (told: string) => void = () => undefined
  return {
    name: 'static-pages',
    enforce: 'pre',
    configResolved({ logger }) {
      warn = (told) => logger.warnOnce(told)
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(shell, { filename, server }) {
        const name = NAMES.find((one) => filename === `${ROOT}${fileOf(one)}`)
        if (!name) throw new Error(`${filename} is no page of the site.`)
        const { renderPage } = await parts.renderer()
        const { head, body } = await renderPage(name, parts, server === undefined)
        return shell.replace('<!-- head -->', () => head).replace('<!-- body -->', () => body)
      },
    },
    // The colours, fonts and sizes of the pages are those of the leaflet: no style sheet names one.
    async transform(code, id) {
      if (id !== `${ROOT}src/shell/site.css`) return undefined
      const { tokenStyles } = await parts.renderer()
      return `${code}\n${tokenStyles()}`
    },
    async generateBundle() {
      const missing = missingFactsWarning()
      if (missing) warn(missing)
      for (const { name, bytes } of await parts.files()) {
        this.emitFile({ type: 'asset', fileName: name, source: bytes })
      }
    },
    configureServer({ middlewares }) {
      middlewares.use(async (request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname.slice(1)
        const isFile = /\.\w+$/.test(path) && /^(telecharger\/|icone\.)/.test(path)
        const found = isFile && (await parts.files()).find(({ name }) => name === path)
        if (found) response.end(found.bytes)
        else next()
      })
    },
    // While a page is written, its changes are seen at the next look.
    handleHotUpdate({ server }) {
      parts.forget()
      server.ws.send({ type: 'full-reload' })
    },
    buildStart() {
      for (const path of Object.values(pageFiles())) readFileSync(path)
    },
  }
}
