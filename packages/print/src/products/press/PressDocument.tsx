import { foldPositions, SIDES, type Side } from '@flyer-open-data/flyer'
import { type LeafletLayout, type PlacedText, SheetSide } from '@flyer-open-data/ui'
import { paperSurface } from '@flyer-open-data/ui/paper'
import type { ReactNode } from 'react'
import { MarginText, PaperDocument } from '../../document/PaperDocument.tsx'
import { SheetMarks } from '../../document/SheetMarks.tsx'
import type { PageBoxes } from '../../sheet/page-boxes.ts'

/** What a press document is drawn from. */
export interface PressDocumentRequest {
  readonly layout: LeafletLayout
  readonly boxes: PageBoxes
  /** The texts in the margin of each side; none on a page without marks. */
  readonly slugs: Readonly<Record<Side, readonly PlacedText[]>> | undefined
  readonly date: Date
}

/** The two sides of the sheet as pages of a press file: outside, then inside. */
export function PressDocument(request: PressDocumentRequest): ReactNode {
  const { layout, boxes, slugs, date } = request
  const { media, trim } = boxes
  const bleed = trim.x - boxes.bleed.x
  const pages = SIDES.map((side) => ({
    name: side,
    width: media.width,
    height: media.height,
    content: (
      <>
        <SheetSide bleed={bleed} layout={layout} side={side} x={trim.x} y={trim.y} />
        {slugs && (
          <>
            <SheetMarks boxes={boxes} folds={foldPositions(layout.format, side)} />
            {slugs[side].map((text) => (
              <MarginText key={`${text.x} ${text.firstBaseline}`} text={text} />
            ))}
          </>
        )}
      </>
    ),
  }))
  return <PaperDocument date={date} pages={pages} surface={paperSurface} />
}
