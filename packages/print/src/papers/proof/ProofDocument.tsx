import { POINTS_PER_MM } from '@flyer-open-data/flyer'
import {
  DrawnItems,
  GROUND_OF_SIDE,
  type LeafletLayout,
  PanelAlone,
  SheetSide,
  useSurface,
} from '@flyer-open-data/ui'
import { paperSurface } from '@flyer-open-data/ui/paper'
import { View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import { PaperDocument } from '../../document/PaperDocument.tsx'
import {
  PROOF_PAGE,
  type ProofPage,
  type Reduction,
  type SeenPanel,
  type Subject,
} from './proof-page.ts'

/** The pages of a proof, the leaflet on them drawn by what draws it in a press file. */
export function ProofDocument({
  layout,
  pages,
  date,
}: {
  readonly layout: LeafletLayout
  readonly pages: readonly ProofPage[]
  readonly date: Date
}): ReactNode {
  const drawn = pages.map(({ name, blocks }) => ({
    name,
    ...PROOF_PAGE,
    content: blocks.map((block) =>
      block.kind === 'items' ? (
        <DrawnItems items={block.items} key={block.name} />
      ) : (
        <Reduced key={block.name} reduction={block}>
          <Drawn layout={layout} subject={block.subject} />
        </Reduced>
      ),
    ),
  }))
  return <PaperDocument date={date} pages={drawn} surface={paperSurface} />
}

/** Draws what it holds smaller, its top left corner at a place of the page. */
function Reduced({
  reduction: { x, y, scale },
  children,
}: {
  readonly reduction: Reduction
  readonly children: ReactNode
}): ReactNode {
  return (
    <View
      style={{
        position: 'absolute',
        left: x * POINTS_PER_MM,
        top: y * POINTS_PER_MM,
        width: 1,
        height: 1,
        transform: `scale(${scale})`,
        transformOrigin: '0 0',
      }}
    >
      {children}
    </View>
  )
}

function Drawn({
  layout,
  subject,
}: {
  readonly layout: LeafletLayout
  readonly subject: Subject
}): ReactNode {
  if (subject.kind === 'side') {
    const { side, bleed } = subject
    return <SheetSide bleed={bleed} layout={layout} side={side} x={bleed} y={bleed} />
  }
  return subject.panels.map((seen) => <Seen key={seen.x} seen={seen} />)
}

/** A panel cut at its edges; one without content is its ground. */
function Seen({ seen }: { readonly seen: SeenPanel }): ReactNode {
  const { Box, Sheet } = useSurface()
  const { x, width, height, side, panel } = seen
  return (
    <Sheet bleed={0} height={height} side={side} width={width} x={x} y={0}>
      {panel ? (
        <PanelAlone panel={panel} />
      ) : (
        <Box fill={GROUND_OF_SIDE[side].ink} height={height} width={width} x={0} y={0} />
      )}
    </Sheet>
  )
}
