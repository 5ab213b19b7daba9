import type { PanelId } from '@flyer-open-data/flyer'
import type { Artwork } from '../frame/frame.ts'
import { flatReading, type ReadElement, readingOf } from '../frame/reading.ts'
import type { SectionStructure } from './leaflet-structure.ts'

/** What is read of a panel, and what is passed over; lengths in mm from the corner of its page. */
export interface ReadSection {
  readonly panel: PanelId
  /** Its place in the reading order of the whole leaflet, from 0. */
  readonly order: number
  readonly elements: readonly ReadElement[]
  readonly decorations: readonly Artwork[]
}

/** What a page says in reading order; its elements are numbered from 1 through all its sections. */
export function readingOfSections(sections: readonly SectionStructure[]): ReadSection[] {
  let first = 1
  return sections
    .toSorted((a, b) => a.order - b.order)
    .map(({ panel, order, x, y, elements, decorations }) => {
      const read = readingOf(elements, { x, y }, first)
      first += flatReading(read).length
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
