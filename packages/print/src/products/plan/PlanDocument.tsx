import { DrawnItems } from '@flyer-open-data/ui'
import { paperSurface } from '@flyer-open-data/ui/paper'
import type { ReactNode } from 'react'
import { PaperDocument } from '../../document/PaperDocument.tsx'
import type { PlanPage } from './plan-page.ts'

/** The pages of a plan. */
export function PlanDocument({
  pages,
  date,
}: {
  readonly pages: readonly PlanPage[]
  readonly date: Date
}): ReactNode {
  const drawn = pages.map(({ name, width, height, items }) => ({
    ...{ name, width, height },
    content: <DrawnItems items={items} />,
  }))
  return <PaperDocument date={date} pages={drawn} surface={paperSurface} />
}
