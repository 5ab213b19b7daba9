import type { PanelId } from '@flyer-open-data/flyer'
import type { Artwork } from '../frame/frame.ts'
import { drawingsIn } from '../frame/items.ts'
import { flatReading, type ReadElement, readingOf } from '../frame/reading.ts'
import type { LeafletLayout } from './layout-leaflet.ts'
import type { SectionStructure } from './leaflet-structure.ts'

/** What is read of a panel, and what is passed over; lengths in mm from the corner of its page. */
export interface ReadSection {
  readonly panel: PanelId
  /** Its place in the reading order of the whole leaflet, from 0. */
  readonly order: number
  readonly elements: readonly ReadElement[]
  readonly decorations: readonly Artwork[]
}

/**
 * What sections of a page say in reading order, numbered from 1 through them all, and the drawings of
 * their panels that mean nothing.
 */
export function readingOfSections(
  layout: LeafletLayout,
  sections: readonly SectionStructure[],
): ReadSection[] {
  let first = 1
  return sections
    .toSorted((a, b) => a.order - b.order)
    .map(({ panel, order, x, y, elements }) => {
      const read = readingOf(elements, { x, y }, first)
      first += flatReading(read).length
      const { content } = layout.panels.find(({ id }) => id === panel) ?? { content: { items: [] } }
      const decorations = drawingsIn(content).filter(({ label }) => label === undefined)
      return {
        panel,
        order,
        elements: read,
        decorations: decorations.map(({ frame, paths }) => ({
          paths,
          frame: { ...frame, x: x + frame.x, y: y + frame.y },
        })),
      }
    })
}
