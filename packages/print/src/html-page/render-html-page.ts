import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** An HTML page, from its `html` element on, as the text of a file. What is in it is escaped. */
export function renderHtmlPage(page: ReactElement): string {
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`
}
