import { POINTS_PER_MM } from '@flyer-open-data/flyer'
import {
  COLOURS,
  type PlacedText,
  type Surface,
  SurfaceContext,
  useSurface,
} from '@flyer-open-data/ui'
import { Document, Page, View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'

/** A page of a document, in mm. */
export interface PaperPage {
  readonly name: string
  readonly width: number
  readonly height: number
  /** What the reader's outline calls it; none on a file that goes to a press. */
  readonly bookmark?: string
  readonly content: ReactNode
}

/**
 * Pages drawn on a surface of paper.
 * @param date the day written inside the file; nothing asks the clock
 */
export function PaperDocument({
  surface,
  date,
  pages,
}: {
  readonly surface: Surface
  readonly date: Date
  readonly pages: readonly PaperPage[]
}): ReactNode {
  return (
    <SurfaceContext.Provider value={surface}>
      <Document creationDate={date}>
        {pages.map(({ name, width, height, bookmark, content }) => (
          <Page
            key={name}
            size={[width * POINTS_PER_MM, height * POINTS_PER_MM]}
            {...(bookmark === undefined ? {} : { bookmark })}
          >
            {/* One block within the page, so that react-pdf has nothing to paginate. */}
            <View
              style={{ width: width * POINTS_PER_MM, height: Math.floor(height * POINTS_PER_MM) }}
              wrap={false}
            >
              {content}
            </View>
          </Page>
        ))}
      </Document>
    </SurfaceContext.Provider>
  )
}

/**
 * A text in a side margin, read from the foot of the page up: its first baseline starts at a point,
 * in mm from the page's top left corner.
 */
export function UpwardMarginText({
  text,
  x,
  y,
}: {
  readonly text: PlacedText
  readonly x: number
  readonly y: number
}): ReactNode {
  return (
    <View
      style={{
        position: 'absolute',
        left: x * POINTS_PER_MM,
        top: y * POINTS_PER_MM,
        width: 1,
        height: 1,
        transform: 'rotate(-90deg)',
        transformOrigin: '0 0',
      }}
    >
      <MarginText text={text} />
    </View>
  )
}

/** A text in the margin of a page, for whoever holds the sheet. */
export function MarginText({ text }: { readonly text: PlacedText }): ReactNode {
  const { Text } = useSurface()
  return <Text ink={COLOURS.body} text={text} />
}
