import type { FontBook } from '@flyer-open-data/ui'
import { InOutlines } from '@flyer-open-data/ui/comparison'
import { renderToStaticMarkup } from 'react-dom/server'
import { DiffPage } from './DiffPage.tsx'
import type { EditionDiff } from './diff-editions.ts'

/** The differences of two editions as one HTML page, whole in itself: no script, no font, no address. */
export function renderDiff(diff: EditionDiff, fonts: FontBook): string {
  const page = renderToStaticMarkup(
    <InOutlines fonts={fonts}>
      <DiffPage diff={diff} />
    </InOutlines>,
  )
  return `<!doctype html>\n${page}\n`
}
