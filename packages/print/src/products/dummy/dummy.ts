import { SIDES } from '@flyer-open-data/flyer'
import { buildPlan } from '../plan/build-plan.ts'
import type { BuiltFile } from '../product.ts'
import type { Workshop } from '../workshop.ts'
import { DUMMY_TITLE, layDummySide, paperFor } from './lay-dummy.ts'

/**
 * A white dummy (*maquette en blanc*): front and back at full size, to print at 100 %, cut if there is
 * anything to cut, and fold. Both pages stand upright: the sheet turns about its upright edge.
 */
export function buildDummy(workshop: Workshop): Promise<BuiltFile> {
  const { fonts, layout } = workshop
  const { width, height } = paperFor(layout.format)
  const [outside, inside] = SIDES.map((side) => layDummySide(fonts, layout.format, side))
  if (!outside || !inside) throw new RangeError('a sheet has two sides')
  return buildPlan(workshop, {
    title: `${DUMMY_TITLE}\u00a0: ${layout.format.name}`,
    pages: [outside, inside],
    printing: { turnOver: width >= height ? 'short-edge' : 'long-edge' },
  })
}
