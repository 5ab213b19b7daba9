import type { LoadedLeaflet } from '@flyer-open-data/browser/leaflet'
import { type SetText, Table, typesetterOf, useSurface } from '@flyer-open-data/ui'
import type { PartStage, Specimens } from '@flyer-open-data/ui/specimens'
import type { ReactElement, ReactNode } from 'react'
import { RefusedPart } from './RefusedPart.tsx'
import { ScaledPaper } from './ScaledPaper.tsx'

/** A part is small beside a window: it is enlarged when there is room. */
const SCALES = [1.5, 1]

/** A render function that shows a component laid out as its specimens say. */
export function showSpecimen<Data, Layout extends object>(
  { stage, layOut }: Pick<Specimens<Data, Layout>, 'stage' | 'layOut'>,
  draw: (layout: Layout) => ReactNode,
) {
  return showPart(stage, (setText, data: Data) => draw(layOut(setText, data)))
}

/**
 * A render function that shows one part on a swatch of paper, set as in its panel; or, when its
 * texts do not fit, says so in French.
 */
export function showPart<Args>(
  stage: PartStage,
  draw: (setText: SetText, args: Args) => ReactNode,
) {
  return (args: Args, { loaded }: { loaded: Record<string, unknown> }): ReactElement => {
    const { fonts } = loaded as unknown as LoadedLeaflet
    return <Table>{drawOrRefuse(stage, () => draw(typesetterOf(fonts, stage.panel), args))}</Table>
  }
}

function drawOrRefuse(stage: PartStage, draw: () => ReactNode): ReactNode {
  try {
    const part = draw()
    return (
      <ScaledPaper height={stage.height} scales={SCALES} width={stage.width}>
        <Swatch stage={stage}>{part}</Swatch>
      </ScaledPaper>
    )
  } catch (error) {
    return <RefusedPart error={error} />
  }
}

function Swatch({
  stage: { width, height, panel, ground },
  children,
}: {
  readonly stage: PartStage
  readonly children: ReactNode
}): ReactNode {
  const { Box, Panel } = useSurface()
  return (
    <Panel height={height} panel={panel} width={width} x={0} y={0}>
      {ground && <Box fill={ground} height={height} width={width} x={0} y={0} />}
      {children}
    </Panel>
  )
}
