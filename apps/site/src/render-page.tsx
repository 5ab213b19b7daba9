import { flowStyles } from '@flyer-open-data/ui'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { PAGES } from './pages/pages.ts'
import { PageFrame } from './shell/PageFrame.tsx'
import type { PageName } from './shell/page-folders.ts'

/** The parts of a page's HTML file that come from data. */
export interface RenderedPage {
  readonly head: string
  readonly body: string
}

/** Renders a page as text; what is in it is escaped. */
export async function renderPage(name: PageName): Promise<RenderedPage> {
  const { title, description, content } = await PAGES[name]()
  const html = (element: ReactElement) => renderToStaticMarkup(element)
  return {
    head: html(
      <>
        <meta charSet="utf-8" />
        <title>{title}</title>
        <meta content={description} name="description" />
        <meta content="width=device-width, initial-scale=1" name="viewport" />
      </>,
    ),
    body: html(<PageFrame name={name}>{content}</PageFrame>),
  }
}

/** The part of the style sheet that is made of the leaflet's tokens. */
export const tokenStyles = flowStyles
