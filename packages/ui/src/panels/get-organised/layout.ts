import { type Artwork, OUTSIDE_MANNER, openingPattern } from '../../artwork/opening-pattern.ts'
import { layoutPhase, type PhaseLayout } from '../../components/Phase/layout.ts'
import { gridLine } from '../../tokens/space.ts'
import type { PlacedText } from '../../typesetting/compose-text.ts'
import { columnOf, type PanelRequest, TEXT_LINE, TITLE_LINE } from '../panel-frame.ts'
import { PATTERN_SEED } from '../pattern-seed.ts'

/** The panel of phases, placed. */
export interface GetOrganisedLayout {
  readonly title: PlacedText
  readonly phases: readonly PhaseLayout[]
  readonly pattern: Artwork
}

/** Steps of the grid from the last action of a phase to the name of the next: judged by eye. */
const GAP_STEPS = 4

/** Lays out the three phases, from a closed mark to an open one. */
export function layoutGetOrganised(request: PanelRequest<'get-organised'>): GetOrganisedLayout {
  const { setText, content, frame, sheetWidth } = request
  const { x, width } = columnOf(frame)
  let line = TEXT_LINE
  const phases = content.columns.map((column, i) => {
    const phase = layoutPhase(setText, column, `columns.${i}`, i / (content.columns.length - 1), {
      x,
      width,
      firstBaseline: gridLine(line),
    })
    line += phase.steps + GAP_STEPS
    return phase
  })
  return {
    title: setText({
      field: 'title',
      text: content.title,
      role: 'title',
      style: 'panelTitle',
      x,
      firstBaseline: gridLine(TITLE_LINE),
      measure: width,
      maxLines: 2,
    }),
    phases,
    pattern: openingPattern({
      manner: OUTSIDE_MANNER,
      frame,
      sheetWidth,
      seed: PATTERN_SEED['get-organised'],
      // Three lines under the last action, as under the cover's title.
      keepClear: [{ x: 0, y: 0, width: frame.width, height: gridLine(line - 1) }],
    }),
  }
}
