import {
  type LeafletLayout,
  type Painted,
  type StructureElement,
  structureOf,
  structureOfPanel,
  structureOfSide,
} from '@flyer-open-data/ui'
import type { TaggedPage } from '../../prepress/press-job.ts'
import type { ProofPage, Reduction, SeenPanel } from './proof-page.ts'

/** What a page of the proof says and paints. A picture of the leaflet is a figure, whatever it shows. */
export function structureOfProof(
  layout: LeafletLayout,
  { blocks }: ProofPage,
  order: number,
): TaggedPage {
  const read = blocks.map((block) =>
    block.kind === 'items' ? structureOf(block.items) : structureOfReduction(layout, block),
  )
  const elements = read.flatMap((block) => block.elements)
  return {
    sections: [{ order, x: 0, y: 0, elements }],
    painted: read.flatMap(({ painted }) => painted),
  }
}

function structureOfReduction(
  layout: LeafletLayout,
  { subject, label, x, y, width, height }: Reduction,
): { readonly elements: readonly StructureElement[]; readonly painted: readonly Painted[] } {
  const painted =
    subject.kind === 'side'
      ? structureOfSide(layout, subject.side, { x: 0, y: 0 }).painted
      : subject.panels.flatMap((seen) => paintedOf(layout, seen))
  const figure = { role: 'Figure', label, box: { x, y, width, height }, kids: painted } as const
  return { elements: [figure], painted }
}

function paintedOf(layout: LeafletLayout, { panel }: SeenPanel): readonly Painted[] {
  if (!panel) return [{ kind: 'path' }]
  return structureOfPanel(layout, layout.panels.indexOf(panel)).painted
}
