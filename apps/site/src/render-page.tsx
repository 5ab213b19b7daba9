import { flowStyles, openFonts } from '@flyer-open-data/ui'
import { readFontFiles } from '@flyer-open-data/ui/node'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { PageSources } from './pages/page.ts'
import { PAGES } from './pages/pages.ts'
import { ICON_FILE } from './shell/icon.tsx'
import { addressFrom, PageFrame } from './shell/PageFrame.tsx'
import type { PageName } from './shell/page-folders.ts'
import { policyOf } from './shell/policy.ts'

/** The parts of a page's HTML file that come from data. */
export interface RenderedPage {
  readonly head: string
  readonly body: string
}

const html = (element: ReactElement) => renderToStaticMarkup(element)

/**
 * Renders a page as text; what is in it is escaped.
 *
 * @param isServedAsWritten false while a page is being worked on: its tools then put scripts and
 *   styles into it that its policy would refuse
 */
export async function renderPage(
  name: PageName,
  sources: PageSources,
  isServedAsWritten: boolean,
): Promise<RenderedPage> {
  const { title, description, content } = await PAGES[name](sources)
  const full = name === 'home' ? title : `${title} – dépliant open data de DataGrandEst`
  return {
    head: [
      html(<meta charSet="utf-8" />),
      isServedAsWritten
        ? html(<meta content={policyOf(name)} httpEquiv="Content-Security-Policy" />)
        : '',
      html(<title>{full}</title>),
      html(<meta content={description} name="description" />),
      html(<meta content="width=device-width, initial-scale=1" name="viewport" />),
      html(
        <link href={`${addressFrom(name, 'home')}${ICON_FILE}`} rel="icon" type="image/svg+xml" />,
      ),
    ].join('\n    '),
    body: html(
      <PageFrame fonts={openFonts(await readFontFiles())} name={name}>
        {content}
      </PageFrame>,
    ),
  }
}

/** The part of the style sheet that is made of the leaflet's tokens. */
export const tokenStyles = flowStyles
