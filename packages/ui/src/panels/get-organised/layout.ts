import { openingPattern } from '../../artwork/opening-pattern.ts'
import { layoutPanelTitle } from '../../components/PanelTitle/layout.ts'
import { layoutPhase } from '../../components/Phase/layout.ts'
import type { Frame } from '../../frame/frame.ts'
import { decoration, list } from '../../frame/items.ts'
import { gridLine } from '../../tokens/space.ts'
import { columnOf, type PanelRequest, TEXT_LINE, TITLE_LINE } from '../panel-frame.ts'
import { PATTERN_SEED } from '../pattern-seed.ts'

/** Steps of the grid from a phase to the next: even, 43 mm. */
const PITCH_STEPS = 9
/** Least steps from the last action of a phase to the name of the next: a longer list moves it down. */
const GAP_STEPS = 2.5

/** Lays out the three phases, from a closed mark to an open one. */
export function layoutGetOrganised(request: PanelRequest<'get-organised'>): Frame {
  const { content, frame, sheetWidth, ground } = request
  const column = columnOf(frame)
  let [line, last] = [TEXT_LINE, TEXT_LINE]
  const phases = content.columns.map((phase, i) => {
    const placed = layoutPhase(request, {
      phase,
      field: `columns.${i}`,
      openness: i / (content.columns.length - 1),
      column: { ...column, firstBaseline: gridLine(line) },
    })
    last = line + placed.steps
    line += Math.max(PITCH_STEPS, placed.steps + GAP_STEPS)
    return placed
  })
  const title = layoutPanelTitle(request, {
    title: content.title,
    column: { ...column, firstBaseline: gridLine(TITLE_LINE) },
  })
  const pattern = openingPattern({
    ground,
    frame,
    sheetWidth,
    seed: PATTERN_SEED['get-organised'],
    // Two lines under the last action.
    keepClear: [{ x: 0, y: 0, width: frame.width, height: gridLine(last + 2) }],
  })
  return {
    grounds: [],
    items: [
      decoration('pattern', pattern),
      ...title.items,
      list(
        phases.map(({ items }) => items),
        'ordered-list',
      ),
    ],
  }
}
