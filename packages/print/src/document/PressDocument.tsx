import { foldPositions, POINTS_PER_MM, SIDES } from '@flyer-open-data/flyer'
import {
  COLOURS,
  type LeafletLayout,
  type PlacedText,
  SheetSide,
  SurfaceContext,
  useSurface,
} from '@flyer-open-data/ui'
import { paperSurface } from '@flyer-open-data/ui/paper'
import { Document, Page, View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import type { PageBoxes } from '../sheet/page-boxes.ts'
import { SheetMarks } from './SheetMarks.tsx'

/** What a press document is drawn from. */
export interface PressDocumentRequest {
  readonly layout: LeafletLayout
  readonly boxes: PageBoxes
  /** The text in the margin of each side; none on a page without marks. */
  readonly slugs: Readonly<Record<'outside' | 'inside', PlacedText>> | undefined
  /** The day written inside the file; nothing asks the clock. */
  readonly date: Date
}

function Slug({ text }: { readonly text: PlacedText }): ReactNode {
  const { Text } = useSurface()
  return <Text ink={COLOURS.body} text={text} />
}

/** The two sides of the sheet as pages of a press file: outside, then inside. */
export function PressDocument(request: PressDocumentRequest): ReactNode {
  const { layout, boxes, slugs, date } = request
  const { media, trim } = boxes
  const bleed = trim.x - boxes.bleed.x
  const page: [number, number] = [media.width * POINTS_PER_MM, media.height * POINTS_PER_MM]
  return (
    <SurfaceContext.Provider value={paperSurface}>
      <Document creationDate={date}>
        {SIDES.map((side) => (
          <Page key={side} size={page}>
            {/* One block within the page, so that react-pdf has nothing to paginate. */}
            <View style={{ width: page[0], height: Math.floor(page[1]) }} wrap={false}>
              <SheetSide bleed={bleed} layout={layout} side={side} x={trim.x} y={trim.y} />
              {slugs && (
                <>
                  <SheetMarks boxes={boxes} folds={foldPositions(layout.format, side)} />
                  <Slug text={slugs[side]} />
                </>
              )}
            </View>
          </Page>
        ))}
      </Document>
    </SurfaceContext.Provider>
  )
}
