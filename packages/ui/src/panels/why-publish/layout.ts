import { type Artwork, INSIDE_MANNER, openingPattern } from '../../artwork/opening-pattern.ts'
import { layoutReason, type ReasonLayout } from '../../components/Reason/layout.ts'
import { gridLine, SPACE } from '../../tokens/space.ts'
import { BASELINE_MM } from '../../tokens/type.ts'
import type { PlacedText } from '../../typesetting/compose-text.ts'
import { columnOf, LAST_LINE, type PanelRequest, TEXT_LINE, TITLE_LINE } from '../panel-frame.ts'
import { PATTERN_SEED } from '../pattern-seed.ts'

/** The panel of reasons, placed. */
export interface WhyPublishLayout {
  readonly pattern: Artwork
  readonly title: PlacedText
  readonly reasons: readonly ReasonLayout[]
}

/** Lays out the reasons: rows of one height, as many as there are reasons. */
export function layoutWhyPublish(request: PanelRequest<'why-publish'>): WhyPublishLayout {
  const { setText, content, frame, sheetWidth } = request
  const { x, width } = columnOf(frame)
  const rowSteps = Math.floor((LAST_LINE - TEXT_LINE) / content.reasons.length)
  // Rows too low for their icons have room for nothing: the first text then says so.
  // Two lines of a row stay free, and part it from the next.
  const maxLines = rowSteps * BASELINE_MM < SPACE.icon ? 0 : rowSteps - 2
  return {
    pattern: openingPattern({
      manner: INSIDE_MANNER,
      frame,
      sheetWidth,
      seed: PATTERN_SEED['why-publish'],
      keepClear: [],
    }),
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
    reasons: content.reasons.map((reason, i) =>
      layoutReason(setText, reason, `reasons.${i}.text`, {
        x,
        width,
        firstBaseline: gridLine(TEXT_LINE + i * rowSteps),
        maxLines,
      }),
    ),
  }
}
