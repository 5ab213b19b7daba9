import type { PanelId, Side } from '@flyer-open-data/flyer'
import {
  type Painted,
  type Structure,
  type StructureElement,
  structureOf,
} from '../frame/structure.ts'
import { GROUNDS } from '../tokens/grounds.ts'
import type { LeafletLayout } from './layout-leaflet.ts'
import { groundsAt } from './Panel.tsx'

/** What a panel on a page says; lengths in mm from the page's top left corner. */
export interface SectionStructure {
  readonly panel: PanelId
  /** Its place in reading order, from 0. */
  readonly order: number
  readonly x: number
  readonly y: number
  readonly elements: readonly StructureElement[]
}

/** What a page says and paints. Whatever it paints after that, such as crop marks, means nothing. */
export interface PageStructure {
  readonly sections: readonly SectionStructure[]
  /** In the order of painting. */
  readonly painted: readonly Painted[]
}

const A_PATH: Structure['painted'] = [{ kind: 'path' }]

/**
 * What `SheetSide` says and paints.
 * @param trim left and top trim edge on the page, in mm
 */
export function structureOfSide(
  layout: LeafletLayout,
  side: Side,
  trim: { readonly x: number; readonly y: number },
): PageStructure {
  const panels = layout.panels
    .map((panel, order) => ({ ...panel, order }))
    .filter(({ frame }) => frame.side === side)
  const grounds = structureOf(panels.flatMap((panel) => groundsAt(panel, panel.frame.x)))
  const read = panels.map(({ content, ...panel }) => ({ ...panel, ...structureOf(content.items) }))
  return {
    sections: read.map(({ id, order, frame, elements }) => ({
      panel: id,
      order,
      x: trim.x + frame.x,
      y: trim.y,
      elements,
    })),
    painted: [
      ...(layout.dress[side].ink === GROUNDS.paper.ink ? [] : A_PATH),
      ...grounds.painted,
      ...read.flatMap(({ painted }) => painted),
    ],
  }
}

/** What `PanelAlone` says and paints on a page of its own. */
export function structureOfPanel(layout: LeafletLayout, order: number): PageStructure {
  const panel = layout.panels[order]
  if (!panel) throw new RangeError(`the layout has no panel ${order}`)
  const { elements, painted } = structureOf([...groundsAt(panel, 0), ...panel.content.items])
  return {
    sections: [{ panel: panel.id, order, x: 0, y: 0, elements }],
    painted: [...A_PATH, ...painted],
  }
}
