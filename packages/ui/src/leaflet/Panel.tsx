import type { ReactNode } from 'react'
import type { Solid } from '../frame/frame.ts'
import { DrawnItems } from '../surface/DrawnItems.tsx'
import { useSurface } from '../surface/surface-context.ts'
import { GROUND_OF_SIDE, groundOf } from './grounds.ts'
import type { PlacedPanel } from './layout-leaflet.ts'

/**
 * The solids of a panel at its place on its side. One goes past the folds it ends at, so a side draws
 * it even where it draws but the panel beside it.
 *
 * @param x left edge of the panel, in mm
 */
export const groundsAt = ({ content }: PlacedPanel, x: number): Solid[] =>
  content.grounds.map((ground) => ({ ...ground, x: x + ground.x }))

/** A panel at its place on its side; the side draws its grounds. */
export function PanelOnSide({ panel }: { readonly panel: PlacedPanel }): ReactNode {
  const { Panel } = useSurface()
  const { x, width, height } = panel.frame
  return (
    <Panel height={height} panel={panel.id} width={width} x={x} y={0}>
      <DrawnItems items={panel.content.items} />
    </Panel>
  )
}

/**
 * A panel by itself on its ground, cut at the trim: as a reader of the folded leaflet sees it.
 * @param past how far its ground goes on past the trim, in mm: a page shows no white at its edge then
 */
export function PanelAlone({
  panel,
  past = 0,
}: {
  readonly panel: PlacedPanel
  readonly past?: number
}): ReactNode {
  const { Box, Panel } = useSurface()
  const { width, height, side } = panel.frame
  return (
    <Panel height={height} panel={panel.id} width={width} x={0} y={0}>
      <Box {...groundOf({ width, height }, past)} fill={GROUND_OF_SIDE[side].ink} />
      <DrawnItems items={[...groundsAt(panel, 0), ...panel.content.items]} />
    </Panel>
  )
}
