import { type LeafletLayout, PAST_PAGE_MM, PanelAlone, titleOf } from '@flyer-open-data/ui'
import { linkedPaperSurface } from '@flyer-open-data/ui/paper'
import type { ReactNode } from 'react'
import { PaperDocument } from '../../document/PaperDocument.tsx'

/** The panels one a page, in reading order, with live links and an outline. */
export function ScreenDocument({
  layout,
  date,
}: {
  readonly layout: LeafletLayout
  readonly date: Date
}): ReactNode {
  const pages = layout.panels.map((panel) => ({
    name: panel.id,
    width: panel.frame.width,
    height: panel.frame.height,
    bookmark: titleOf(panel.content),
    content: <PanelAlone panel={panel} past={PAST_PAGE_MM} />,
  }))
  return <PaperDocument date={date} pages={pages} surface={linkedPaperSurface} />
}
