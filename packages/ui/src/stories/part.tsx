import { type PanelId, type Panels, readCatalogue } from '@flyer-open-data/flyer'
import type { ReactElement, ReactNode } from 'react'
import { PaperOnTable, Table } from '../surface/screen/PaperOnTable.tsx'
import { useSurface } from '../surface/surface.ts'
import type { InkName } from '../tokens/inks.ts'
import { type SetText, typesetterOf } from '../typesetting/typesetter.ts'
import type { LoadedLeaflet } from './load-leaflet.ts'

/** The words of edition 1, for stories of single parts. */
export const CONTENT: Panels = readContent()

function readContent(): Panels {
  const [edition] = readCatalogue().editions
  if (!edition) throw new Error('The catalogue has no edition.')
  return edition.panels
}

/** A swatch of paper, in mm, that a single part is shown on. */
export interface PartStage {
  readonly width: number
  readonly height: number
  readonly panel: PanelId
  readonly ground?: InkName
}

/** A render function that shows one part on a swatch of paper, set as in its panel. */
export function showPart<Args>(
  { width, height, panel, ground }: PartStage,
  draw: (setText: SetText, args: Args) => ReactNode,
) {
  return (args: Args, { loaded }: { loaded: Record<string, unknown> }): ReactElement => {
    const { fonts } = loaded as unknown as LoadedLeaflet
    return (
      <Table>
        <PaperOnTable height={height} width={width}>
          <Swatch ground={ground} height={height} panel={panel} width={width}>
            {draw(typesetterOf(fonts, panel), args)}
          </Swatch>
        </PaperOnTable>
      </Table>
    )
  }
}

function Swatch({
  width,
  height,
  panel,
  ground,
  children,
}: Omit<PartStage, 'ground'> & {
  readonly ground: InkName | undefined
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
