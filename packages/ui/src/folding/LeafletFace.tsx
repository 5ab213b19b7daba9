import { type PanelFrame, panelFrames, type Side } from '@flyer-open-data/flyer'
import { type CSSProperties, memo, type ReactNode } from 'react'
import type { LeafletLayout } from '../leaflet/layout-leaflet.ts'
import { SheetSide } from '../leaflet/SheetSide.tsx'
import { screenColour } from '../tokens/colours.ts'
import { TABLE } from '../tokens/table.ts'

/** How far the shadow of a fold reaches into a panel, in mm: as on the flat sheet. */
const FOLD_REACH_MM = 2.5

/** The faint shadow at the edges where the paper bends: dark before the fold, light after it. */
function foldShadows({ leftEdge, rightEdge }: PanelFrame): CSSProperties {
  const shadow = (towards: string, colour: string) =>
    `linear-gradient(to ${towards}, ${colour}, transparent ${FOLD_REACH_MM}mm)`
  return {
    backgroundImage: [
      ...(leftEdge === 'fold' ? [shadow('right', TABLE.foldLight)] : []),
      ...(rightEdge === 'fold' ? [shadow('left', TABLE.foldShadow)] : []),
    ].join(', '),
  }
}

/**
 * One face of one panel: its strip of the side. The rest of the side is drawn too, for artwork that
 * runs across a fold, but it is cut off and nobody reads it here.
 */
export const LeafletFace = memo(function LeafletFace({
  layout,
  side,
  index,
}: {
  readonly layout: LeafletLayout
  readonly side: Side
  /** Which panel of that side, from its left. */
  readonly index: number
}): ReactNode {
  const frame = panelFrames(layout.format, side)[index]
  if (!frame) return null
  return (
    <div className="folding-strip" style={{ background: screenColour('paper') }}>
      <SheetSide
        layout={layout}
        side={side}
        wrapPanel={(panel, drawn) =>
          panel.frame.index === index ? (
            drawn
          ) : (
            <div aria-hidden="true" inert>
              {drawn}
            </div>
          )
        }
        x={-frame.x}
      />
      <div aria-hidden="true" className="folding-bends" style={foldShadows(frame)} />
    </div>
  )
})
