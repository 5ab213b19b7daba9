import type { Side } from '@flyer-open-data/flyer'
import { grown } from '../area.ts'
import type { PageFacts } from '../file/file-facts.ts'
import type { Inspected } from '../inspected.ts'
import type { ExpectedLeaflet } from '../leaflet/expected-leaflet.ts'
import { type ShownText, shownInLines, shownText } from '../leaflet/shown-text.ts'
import type { PaintedText } from '../painted/painted.ts'
import { isForPress } from '../profiles/profiles.ts'
import { overlaps, trimOf } from './page-areas.ts'

/** Office printers leave about so much of the edge blank: what stands there is a note, not the leaflet. */
const BLANK_EDGE_MM = 5

/** Whether a text stands on the leaflet of a page: inside the trim, and not in a blank edge alone. */
export const isOnLeaflet = ({ wanted }: Inspected, page: PageFacts) => {
  const trim = trimOf(page)
  const printed = grown(
    trim,
    isForPress(wanted) || wanted.profile === 'screen' ? 0 : -BLANK_EDGE_MM,
  )
  return ({ area, text }: PaintedText) =>
    text.trim() !== '' && overlaps(area, trim) && overlaps(area, printed)
}

/** What is read on a page: in the order of painting, and line by line. */
export function readOn(
  inspected: Inspected,
  page: PageFacts,
  leaflet: ExpectedLeaflet,
): readonly [painted: ShownText, inLines: ShownText] {
  const isAsked = isOnLeaflet(inspected, page)
  const side: Side = page.number === 2 ? 'inside' : 'outside'
  const panels =
    leaflet.pages === 'sides'
      ? leaflet.panels.filter((panel) => panel.side === side).map(({ area }) => area)
      : [trimOf(page)]
  return [shownText(page, isAsked), shownInLines(page, isAsked, panels)]
}
