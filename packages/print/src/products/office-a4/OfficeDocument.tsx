import { foldPositions, SIDES, type Side } from '@flyer-open-data/flyer'
import { type LeafletLayout, mergeByInk, SheetSide, useSurface } from '@flyer-open-data/ui'
import { paperSurface } from '@flyer-open-data/ui/paper'
import type { ReactNode } from 'react'
import { markPath } from '../../document/mark-paths.ts'
import { PaperDocument } from '../../document/PaperDocument.tsx'
import { foldTicks } from './office-sheet.ts'

/** What an office document is drawn from. */
export interface OfficeDocumentRequest {
  readonly layout: LeafletLayout
  /** How far all that is printed stays from the edge of the paper, in mm. */
  readonly margin: number
  readonly date: Date
}

function FoldTicks({
  layout,
  side,
  margin,
}: {
  readonly layout: LeafletLayout
  readonly side: Side
  readonly margin: number
}): ReactNode {
  const { Drawing } = useSurface()
  const { width, height } = layout.format.openSize
  const ticks = foldTicks({ width, height }, margin, foldPositions(layout.format, side))
  const paths = mergeByInk(ticks.map((tick) => markPath(tick, layout.dress[side].mark)))
  return <Drawing height={height} paths={paths} width={width} x={0} y={0} />
}

/** Both sides at full size on the paper itself, for printers that cannot print to the edge. */
export function OfficeDocument({ layout, margin, date }: OfficeDocumentRequest): ReactNode {
  const pages = SIDES.map((side) => ({
    name: side,
    width: layout.format.openSize.width,
    height: layout.format.openSize.height,
    content: (
      <>
        <SheetSide bleed={-margin} layout={layout} side={side} />
        <FoldTicks layout={layout} margin={margin} side={side} />
      </>
    ),
  }))
  return <PaperDocument date={date} pages={pages} surface={paperSurface} />
}
