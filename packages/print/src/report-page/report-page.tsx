import { renderHtmlPage } from '../html-page/render-html-page.ts'
import { ReportPage } from './ReportPage.tsx'
import type { ReportPageSource } from './report-source.ts'

/**
 * What preflight says of some files as one HTML page in French, whole in itself: no script, no font, no
 * address of another place. The same source gives the same page.
 */
export function reportPage(source: ReportPageSource): string {
  return renderHtmlPage(<ReportPage source={source} />)
}
