import type { FontBook } from '@flyer-open-data/ui'
import { InOutlines } from '@flyer-open-data/ui/comparison'
import { renderHtmlPage } from '../html-page/render-html-page.ts'
import { DiffPage } from './DiffPage.tsx'
import type { EditionDiff } from './diff-editions.ts'

/** The differences of two editions as one HTML page, whole in itself: no script, no font, no address. */
export function renderDiff(diff: EditionDiff, fonts: FontBook): string {
  return renderHtmlPage(
    <InOutlines fonts={fonts}>
      <DiffPage diff={diff} />
    </InOutlines>,
  )
}
