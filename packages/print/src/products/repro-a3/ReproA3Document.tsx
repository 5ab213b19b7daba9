import { foldPositions, SIDES, type Side } from '@flyer-open-data/flyer'
import { type LeafletLayout, type PlacedText, SheetSide } from '@flyer-open-data/ui'
import { paperSurface } from '@flyer-open-data/ui/paper'
import type { ReactNode } from 'react'
import { MarginText, PaperDocument } from '../../document/PaperDocument.tsx'
import { SheetMarks } from '../../document/SheetMarks.tsx'
import type { PageBoxes } from '../../sheet/page-boxes.ts'

/** What a sheet of one leaflet is drawn from. */
export interface ReproA3Request {
  readonly layout: LeafletLayout
  readonly boxes: PageBoxes
  /** The texts in the margin of each side: the slug, and what the operator does. */
  readonly texts: Readonly<Record<Side, readonly PlacedText[]>>
  readonly date: Date
}

/** One leaflet in the middle of a sheet, with its marks: outside, then inside. */
export function ReproA3Document({ layout, boxes, texts, date }: ReproA3Request): ReactNode {
  const { media, bleed, trim } = boxes
  const pages = SIDES.map((side) => ({
    name: side,
    width: media.width,
    height: media.height,
    content: (
      <>
        <SheetSide bleed={trim.x - bleed.x} layout={layout} side={side} x={trim.x} y={trim.y} />
        <SheetMarks boxes={boxes} folds={foldPositions(layout.format, side)} />
        {texts[side].map((text) => (
          <MarginText key={`${text.x} ${text.firstBaseline}`} text={text} />
        ))}
      </>
    ),
  }))
  return <PaperDocument date={date} pages={pages} surface={paperSurface} />
}
