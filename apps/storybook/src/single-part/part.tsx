import type { LoadedLeaflet } from '@flyer-open-data/browser/leaflet'
import {
  GROUNDS,
  type Setting,
  SettingContext,
  Table,
  typesetterOf,
  useSurface,
} from '@flyer-open-data/ui'
import type { PartStage, Specimens } from '@flyer-open-data/ui/specimens'
import type { ComponentType, ReactElement, ReactNode } from 'react'
import { RefusedPart } from './RefusedPart.tsx'
import { ScaledPaper } from './ScaledPaper.tsx'

/** A part is small beside a window: it is enlarged when there is room. */
const SCALES = [1.5, 1]

/**
 * A render function that shows a component with the props that its specimens give it.
 * @param over what is drawn over the component, if anything
 */
export function showSpecimen<Data, Props extends object>(
  { stage, layOut, propsOf }: Pick<Specimens<Data, Props>, 'stage' | 'layOut' | 'propsOf'>,
  Component: ComponentType<Props>,
  over?: (part: ReturnType<typeof layOut>) => ReactNode,
) {
  return showPart(stage, (setting, data: Data) => {
    const props = propsOf(data)
    // Laid out here too: what is refused is told in place of the part.
    const part = layOut(setting, props)
    return (
      <>
        <Component {...props} />
        {over?.(part)}
      </>
    )
  })
}

/**
 * A render function that shows one part on a swatch of its ground, set as in its panel; or, when its
 * texts do not fit, says so in French.
 */
export function showPart<Args>(
  stage: PartStage,
  draw: (setting: Setting, args: Args) => ReactNode,
) {
  return (args: Args, { loaded }: { loaded: Record<string, unknown> }): ReactElement => {
    const { fonts } = loaded as unknown as LoadedLeaflet
    const setting = {
      setText: typesetterOf(fonts, { panel: stage.panel }),
      ground: GROUNDS[stage.ground],
    }
    return (
      <Table>
        <SettingContext value={setting}>
          {drawOrRefuse(stage, () => draw(setting, args))}
        </SettingContext>
      </Table>
    )
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
      {ground !== 'paper' && (
        <Box fill={GROUNDS[ground].ink} height={height} width={width} x={0} y={0} />
      )}
      {children}
    </Panel>
  )
}
