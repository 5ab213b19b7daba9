import { layoutFlow } from '../../components/Flow/layout.ts'
import { layoutPanelTitle } from '../../components/PanelTitle/layout.ts'
import type { Frame } from '../../frame/frame.ts'
import { paragraph } from '../../frame/items.ts'
import { GROUNDS } from '../../tokens/grounds.ts'
import { gridLine, SPACE } from '../../tokens/space.ts'
import { TEXT_STYLES } from '../../tokens/type.ts'
import { columnOf, type PanelRequest, TEXT_LINE, TITLE_LINE } from '../panel-frame.ts'

/** A solid that ends at a fold goes on past it, so that a fold that drifts shows no white, in mm. */
const FOLD_OVERLAP = 1
/** The law begins on the line after the last of a definition of five. */
const LAW_LINE = TEXT_LINE + 5
/** Steps of the grid above the ground of the call, above its title and above its flow: judged by eye. */
const AIR_STEPS = 2.5
/** The call's ground begins so far under the last line of a law of seven. */
const CALL_TOP_LINE = LAW_LINE + 6 + AIR_STEPS
const CALL_TITLE_LINE = CALL_TOP_LINE + AIR_STEPS
/** The flow begins so far under the last line of a title of four, whose leading is 1.5 steps. */
const FLOW_LINE = CALL_TITLE_LINE + 3 * 1.5 + AIR_STEPS

/** Lays out what to know, then the call to act on a ground that runs into the bleed. */
export function layoutDidYouKnow(request: PanelRequest<'did-you-know'>): Frame {
  const { setText, ground, content, frame } = request
  const column = columnOf(frame)
  const at = { x: column.x, measure: column.width }
  const callTop = gridLine(CALL_TOP_LINE)
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
    firstBaseline: gridLine(LAW_LINE),
    maxLines: 7,
  })
  const onCall = { setText, ground: GROUNDS.call }
  const callTitle = layoutPanelTitle(onCall, {
    title: content.call.title,
    field: 'call.title',
    style: TEXT_STYLES.callTitle,
    maxLines: 4,
    column: { ...column, firstBaseline: gridLine(CALL_TITLE_LINE) },
  })
  const flow = layoutFlow(onCall, {
    steps: content.call.steps,
    field: 'call.steps',
    column: { ...column, firstBaseline: gridLine(FLOW_LINE) },
  })
  return {
    grounds: [
      {
        kind: 'solid',
        ink: GROUNDS.call.ink,
        x: left,
        y: callTop,
        width: right - left,
        height: frame.height + SPACE.largestBleed - callTop,
      },
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
