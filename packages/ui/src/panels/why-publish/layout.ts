import { openingPattern } from '../../artwork/opening-pattern.ts'
import { layoutPanelTitle } from '../../components/PanelTitle/layout.ts'
import { layoutReason } from '../../components/Reason/layout.ts'
import type { Frame } from '../../frame/frame.ts'
import { decoration, list } from '../../frame/items.ts'
import { gridLine, SPACE } from '../../tokens/space.ts'
import { BASELINE_MM } from '../../tokens/type.ts'
import { columnOf, LAST_LINE, type PanelRequest, TEXT_LINE, TITLE_LINE } from '../panel-frame.ts'
import { PATTERN_SEED } from '../pattern-seed.ts'

/** Between two icons, in mm: nearer they read as one. */
const LEAST_AIR_MM = 2

/** Lays out the reasons: rows of one height, as many as there are reasons. */
export function layoutWhyPublish(request: PanelRequest<'why-publish'>): Frame {
  const { content, frame, sheetWidth, ground } = request
  const column = columnOf(frame)
  const rowSteps = Math.floor((LAST_LINE - TEXT_LINE) / content.reasons.length)
  // Rows too low for their icons have room for nothing: the first text then says so.
  const isTooLow = rowSteps * BASELINE_MM < SPACE.mark + LEAST_AIR_MM
  const maxLines = isTooLow ? 0 : Math.floor((rowSteps - 1) / 1.25)
  const seed = PATTERN_SEED['why-publish']
  const title = layoutPanelTitle(request, {
    title: content.title,
    column: { ...column, firstBaseline: gridLine(TITLE_LINE) },
  })
  const reasons = content.reasons.map((reason, i) =>
    layoutReason(request, {
      reason,
      field: `reasons.${i}.text`,
      column: { ...column, firstBaseline: gridLine(TEXT_LINE + i * rowSteps) },
      maxLines,
    }),
  )
  // The pattern begins three quarters of a line under the last reason and its icon.
  const height = Math.max(0, ...reasons.map(({ lowest }) => lowest)) + 0.75 * BASELINE_MM
  const keepClear = [{ x: 0, y: 0, width: frame.width, height }]
  const pattern = openingPattern({ ground, frame, sheetWidth, seed, keepClear })
  return {
    grounds: [],
    items: [
      decoration('pattern', pattern),
      ...title.items,
      list(reasons.map(({ items }) => items)),
    ],
  }
}
