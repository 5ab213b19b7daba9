import { layoutReason, type ReasonLayout } from '../../components/Reason/layout.ts'
import { gridLine } from '../../tokens/space.ts'
import type { PlacedText } from '../../typesetting/compose-text.ts'
import { columnOf, LAST_LINE, type PanelRequest, TEXT_LINE, TITLE_LINE } from '../panel-frame.ts'

/** The panel of reasons, placed. */
export interface WhyPublishLayout {
  readonly title: PlacedText
  readonly reasons: readonly ReasonLayout[]
}

/** Lays out the reasons: rows of one height, as many as there are reasons. */
export function layoutWhyPublish(request: PanelRequest<'why-publish'>): WhyPublishLayout {
  const { setText, content, frame } = request
  const { x, width } = columnOf(frame)
  const rowSteps = Math.floor((LAST_LINE + 1 - TEXT_LINE) / content.reasons.length)
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
    reasons: content.reasons.map((reason, i) =>
      layoutReason(setText, reason, `reasons.${i}.text`, {
        x,
        width,
        firstBaseline: gridLine(TEXT_LINE + 1 + i * rowSteps),
        maxLines: rowSteps - 2,
      }),
    ),
  }
}
