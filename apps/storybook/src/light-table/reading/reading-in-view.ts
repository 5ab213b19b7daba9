import {
  type LeafletLayout,
  type ReadSection,
  readingOfSections,
  structureOfSide,
} from '@flyer-open-data/ui'
import type { View } from '../stage/subject.ts'

/** What is read of a view, in mm from the top left trim corner of its side. */
export function readingInView(layout: LeafletLayout, { side, panels }: View): ReadSection[] {
  const { sections } = structureOfSide(layout, side, { x: 0, y: 0 })
  const inView = sections.filter(({ panel }) => panels.some(({ id }) => id === panel))
  return readingOfSections(layout, inView)
}
