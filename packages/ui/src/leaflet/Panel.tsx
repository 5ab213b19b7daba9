import type { ReactNode } from 'react'
import { CoverPanel } from '../panels/cover/CoverPanel.tsx'
import { DidYouKnowPanel } from '../panels/did-you-know/DidYouKnowPanel.tsx'
import { GetOrganisedPanel } from '../panels/get-organised/GetOrganisedPanel.tsx'
import { NeedHelpPanel } from '../panels/need-help/NeedHelpPanel.tsx'
import { VoicesPanel } from '../panels/voices/VoicesPanel.tsx'
import { WhyPublishPanel } from '../panels/why-publish/WhyPublishPanel.tsx'
import { useSurface } from '../surface/surface-context.ts'
import { COLOURS } from '../tokens/colours.ts'
import { GROUND_OF_SIDE, groundOf } from './grounds.ts'
import type { PlacedPanel } from './layout-leaflet.ts'

/** What a panel says, without its ground. */
function Content({ panel }: { readonly panel: PlacedPanel }): ReactNode {
  switch (panel.id) {
    case 'cover':
      return <CoverPanel layout={panel.layout} />
    case 'why-publish':
      return <WhyPublishPanel layout={panel.layout} />
    case 'voices':
      return <VoicesPanel layout={panel.layout} />
    case 'did-you-know':
      return <DidYouKnowPanel layout={panel.layout} />
    case 'get-organised':
      return <GetOrganisedPanel layout={panel.layout} />
    case 'need-help':
      return <NeedHelpPanel layout={panel.layout} />
  }
}

/**
 * A solid of a panel, at its place on its side. It goes past the folds it ends at, so a side draws it
 * even where it draws only the panel beside it.
 */
export function PanelGround({
  panel,
  x,
}: {
  readonly panel: PlacedPanel
  /** Left edge of the panel, in mm. */
  readonly x: number
}): ReactNode {
  const { Box } = useSurface()
  if (panel.id !== 'did-you-know') return null
  const { callGround } = panel.layout
  return <Box {...callGround} fill={COLOURS.groundCall} x={x + callGround.x} />
}

/** A panel at its place on its side; the side draws its grounds. */
export function PanelOnSide({ panel }: { readonly panel: PlacedPanel }): ReactNode {
  const { Panel } = useSurface()
  const { x, width, height } = panel.frame
  return (
    <Panel height={height} panel={panel.id} width={width} x={x} y={0}>
      <Content panel={panel} />
    </Panel>
  )
}

/** A panel by itself on its ground, cut at the trim: as a reader of the folded leaflet sees it. */
export function PanelAlone({ panel }: { readonly panel: PlacedPanel }): ReactNode {
  const { Box, Panel } = useSurface()
  const { width, height, side } = panel.frame
  return (
    <Panel height={height} panel={panel.id} width={width} x={0} y={0}>
      <Box {...groundOf({ width, height }, 0)} fill={GROUND_OF_SIDE[side]} />
      <PanelGround panel={panel} x={0} />
      <Content panel={panel} />
    </Panel>
  )
}
