import { renderHtmlPage } from '../../html-page/render-html-page.ts'
import { GuidePage } from './GuidePage.tsx'
import { parseGuide } from './parse-guide.ts'

/**
 * The members' guide as one HTML page, whole in itself: no script, no font, no address of another
 * place.
 *
 * @param markdown as it stands in the repository
 * @throws SyntaxError for what the page cannot show
 */
export function guidePage(markdown: string): string {
  return renderHtmlPage(<GuidePage blocks={parseGuide(markdown)} />)
}
