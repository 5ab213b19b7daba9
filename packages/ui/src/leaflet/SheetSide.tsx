import type { PanelId, Side } from '@flyer-open-data/flyer'
import { Fragment, type ReactNode } from 'react'
import { DrawnItems } from '../surface/DrawnItems.tsx'
import { useSurface } from '../surface/surface-context.ts'
import { GROUNDS } from '../tokens/grounds.ts'
import { groundOf } from './grounds.ts'
import type { LeafletLayout, PlacedPanel } from './layout-leaflet.ts'
import { groundsAt, PanelOnSide } from './Panel.tsx'

/**
 * One side of the open sheet, with its bleed; panels are drawn in reading order.
 *
 * @param bleed how far the artwork goes past the trim, in mm; the sheet is clipped there
 * @param x left edge of the trim, in mm, in what holds the sheet
 * @param y top edge of the trim, in mm
 * @param only the one panel to draw, on the grounds of its side; every panel when it is not given
 * @param wrapPanel puts something around each drawn panel, as one that shows a part of the side does
 */
export function SheetSide({
  layout,
  side,
  bleed = 0,
  x = 0,
  y = 0,
  only,
  wrapPanel = (_, drawn) => drawn,
}: {
  readonly layout: LeafletLayout
  readonly side: Side
  readonly bleed?: number
  readonly x?: number
  readonly y?: number
  readonly only?: PanelId | undefined
  readonly wrapPanel?: (panel: PlacedPanel, drawn: ReactNode) => ReactNode
}): ReactNode {
  const { Box, Sheet } = useSurface()
  const { width, height } = layout.format.openSize
  const ground = layout.dress[side]
  const panels = layout.panels.filter(({ frame }) => frame.side === side)
  return (
    <Sheet
      bleed={bleed}
      height={height + 2 * bleed}
      side={side}
      width={width + 2 * bleed}
      x={x - bleed}
      y={y - bleed}
    >
      {ground.ink !== GROUNDS.paper.ink && (
        <Box {...groundOf({ width, height }, bleed)} fill={ground.ink} />
      )}
      <DrawnItems items={panels.flatMap((panel) => groundsAt(panel, panel.frame.x))} />
      {panels
        .filter(({ id }) => !only || id === only)
        .map((panel) => (
          <Fragment key={panel.id}>{wrapPanel(panel, <PanelOnSide panel={panel} />)}</Fragment>
        ))}
    </Sheet>
  )
}
