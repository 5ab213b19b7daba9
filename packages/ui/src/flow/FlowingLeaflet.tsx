import type { PanelId } from '@flyer-open-data/flyer'
import type { ReactNode } from 'react'
import type { Drawing, Item, Solid } from '../frame/frame.ts'
import { GROUND_OF_SIDE } from '../leaflet/grounds.ts'
import type { LeafletLayout, PlacedPanel } from '../leaflet/layout-leaflet.ts'
import { DrawnItems } from '../surface/DrawnItems.tsx'
import { flowSurface } from '../surface/flow/flow-surface.tsx'
import { onScreen } from '../surface/flow/on-screen.ts'
import { SurfaceContext } from '../surface/surface-context.ts'
import { screenColour } from '../tokens/colours.ts'
import type { InkName } from '../tokens/inks.ts'
import { extentOf } from './extent-of.ts'

const isPattern = (item: Item): item is Drawing =>
  item.kind === 'drawing' && item.name === 'pattern'

/** Which copy a leaflet is, and who printed it, is told of paper: whoever reads a page has this one. */
const isImprint = (item: Item) => item.kind === 'text' && item.text.field.startsWith('imprint.')

/** The code leads a telephone from paper to a page: whoever reads a page has the address to press. */
const isCode = (item: Item) => item.kind === 'drawing' && item.href !== undefined

/**
 * The leaflet as a part of a page: its panels one after the other in reading order, each a section on
 * its ground, drawn by the components of the leaflet.
 *
 * @param after what stands at the end of a panel, by its id
 */
export function FlowingLeaflet({
  layout,
  after = {},
}: {
  readonly layout: LeafletLayout
  readonly after?: Partial<Readonly<Record<PanelId, ReactNode>>>
}): ReactNode {
  return (
    <SurfaceContext value={flowSurface}>
      {layout.panels.map((panel) => (
        <FlowingPanel key={panel.id} panel={panel}>
          {after[panel.id]}
        </FlowingPanel>
      ))}
    </SurfaceContext>
  )
}

function FlowingPanel({
  panel,
  children,
}: {
  readonly panel: PlacedPanel
  readonly children: ReactNode
}): ReactNode {
  const { content, frame, id } = panel
  const items = content.items.filter(
    (item) => !isPattern(item) && !isCode(item) && !isImprint(item),
  )
  return (
    <section className="flow-panel" data-ground={GROUND_OF_SIDE[frame.side].ink} data-panel={id}>
      {content.items.filter(isPattern).map((pattern) => (
        <Pattern key={pattern.name} pattern={pattern} />
      ))}
      {bandsOf(items, content.grounds).map(({ ink, held }) => (
        <div className="flow-band" data-ground={ink} key={ink ?? 'ground'}>
          <div className="flow-column">
            <DrawnItems items={held} />
            {held.at(-1) === items.at(-1) && children}
          </div>
        </div>
      ))}
    </section>
  )
}

/** The items of a panel by the solid that they stand on, from top to bottom. */
function bandsOf(
  items: readonly Item[],
  grounds: readonly Solid[],
): { readonly ink: InkName | undefined; readonly held: readonly Item[] }[] {
  const inkUnder = (item: Item) => grounds.findLast(({ y }) => topOf(item) >= y)?.ink
  const inks = [...new Set(items.map(inkUnder))]
  return inks.map((ink) => ({ ink, held: items.filter((item) => inkUnder(item) === ink) }))
}

/** Where an item begins, in mm from the top of its panel. */
function topOf(item: Item): number {
  switch (item.kind) {
    case 'solid':
      return item.y
    case 'drawing':
    case 'picture':
      return item.frame.y
    case 'text':
      return item.text.firstBaseline
    case 'group':
      return Math.min(...item.items.map(topOf))
  }
}

/** The opening pattern in the corner of a panel: paper cuts its marks at the trim, a page shows them whole. */
function Pattern({ pattern }: { readonly pattern: Drawing }): ReactNode {
  const { x, y, width, height } = extentOf(pattern.paths)
  return (
    <svg
      aria-hidden="true"
      className="flow-pattern"
      preserveAspectRatio="xMaxYMax meet"
      viewBox={`${x} ${y} ${width} ${height}`}
    >
      {pattern.paths.map(({ d, fill }) => (
        <path d={onScreen(d)} fill={screenColour(fill)} key={fill} />
      ))}
    </svg>
  )
}
