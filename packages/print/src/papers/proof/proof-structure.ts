import { type Painted, type StructureElement, structureOf } from '@flyer-open-data/ui'
import type { TaggedPage } from '../../prepress/press-job.ts'
import type { ProofPage, Reduction } from './proof-page.ts'

/** What a page of the proof says and paints: first the pictures of the leaflet, then all else. */
export function structureOfProof({ blocks }: ProofPage, order: number): TaggedPage {
  const placed: Painted[] = []
  const drawn: Painted[] = []
  const elements = blocks.flatMap((block): readonly StructureElement[] => {
    if (block.kind === 'reduction') {
      const figure = figureOf(block)
      placed.push(...figure.kids)
      return [figure]
    }
    const { elements, painted } = structureOf(block.items)
    drawn.push(...painted)
    return elements
  })
  return { sections: [{ order, x: 0, y: 0, elements }], painted: [...placed, ...drawn] }
}

/** A picture of the leaflet is a figure, whatever words it shows. */
function figureOf({ label, cuts, x, y, width, height }: Reduction) {
  const kids = cuts.map((): Painted => ({ kind: 'form' }))
  return { role: 'Figure', label, box: { x, y, width, height }, kids } as const
}
