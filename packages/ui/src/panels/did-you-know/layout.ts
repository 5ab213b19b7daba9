import { layoutFlow } from '../../components/Flow/layout.ts'
import { layoutPanelTitle } from '../../components/PanelTitle/layout.ts'
import type { Frame } from '../../frame/frame.ts'
import { paragraph } from '../../frame/items.ts'
import { gridLine, SPACE } from '../../tokens/space.ts'
import { BASELINE_MM, TEXT_STYLES } from '../../tokens/type.ts'
import { lastBaseline } from '../../typesetting/placed-text.ts'
import { groundSolid } from '../ground-solid.ts'
import { columnOf, type PanelRequest, TEXT_LINE, TITLE_LINE } from '../panel-frame.ts'

/** A solid that ends at a fold goes on past it, so that a fold that drifts shows no white, in mm. */
const FOLD_OVERLAP = 1
/**
 * Steps of the grid from one part to the next, judged by eye. Parts that take all their lines end with
 * the panel.
 */
const STEPS = { definitionToLaw: 2, lawToCall: 3.25, callToTitle: 4, titleToFlow: 8.5 }

/** Lays out what to know, then the call to act on a ground that runs into the bleed. */
export function layoutDidYouKnow(request: PanelRequest<'did-you-know'>): Frame {
  const { setText, ground, content, frame } = request
  const column = columnOf(frame)
  const at = { x: column.x, measure: column.width }
  const left = frame.leftEdge === 'trim' ? -SPACE.largestBleed : -FOLD_OVERLAP
  const right = frame.width + (frame.rightEdge === 'trim' ? SPACE.largestBleed : FOLD_OVERLAP)
  const title = layoutPanelTitle(request, {
    title: content.title,
    column: { ...column, firstBaseline: gridLine(TITLE_LINE) },
  })
  const definition = setText({
    ...at,
    field: 'definition',
    text: content.definition,
    style: TEXT_STYLES.reason,
    firstBaseline: gridLine(TEXT_LINE),
    maxLines: 5,
  })
  const law = setText({
    ...at,
    field: 'law',
    text: content.law,
    style: TEXT_STYLES.body,
    firstBaseline: onGrid(lastBaseline(definition) + STEPS.definitionToLaw * BASELINE_MM),
    maxLines: 6,
  })
  const callTop = lastBaseline(law) + STEPS.lawToCall * BASELINE_MM
  const onCall = { setText, ground: request.call }
  const callTitle = layoutPanelTitle(onCall, {
    title: content.call.title,
    field: 'call.title',
    style: TEXT_STYLES.callTitle,
    maxLines: 3,
    column: { ...column, firstBaseline: callTop + STEPS.callToTitle * BASELINE_MM },
  })
  const [{ text: callWords }] = callTitle.items
  const flow = layoutFlow(onCall, {
    steps: content.call.steps,
    field: 'call.steps',
    column: { ...column, firstBaseline: lastBaseline(callWords) + STEPS.titleToFlow * BASELINE_MM },
  })
  return {
    grounds: [
      groundSolid(request.call, {
        x: left,
        y: callTop,
        width: right - left,
        height: frame.height + SPACE.largestBleed - callTop,
      }),
    ],
    items: [
      ...title.items,
      paragraph(definition, ground.body),
      paragraph(law, ground.body),
      ...callTitle.items,
      ...flow.items,
    ],
  }
}

/** The next whole line of the grid, in mm. */
function onGrid(y: number): number {
  return gridLine(Math.ceil(y / BASELINE_MM - 1e-6))
}
