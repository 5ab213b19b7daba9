import { type FlowLayout, layoutFlow } from '../../components/Flow/layout.ts'
import type { Rectangle } from '../../surface/surface.ts'
import { gridLine, SPACE } from '../../tokens/space.ts'
import type { PlacedText } from '../../typesetting/compose-text.ts'
import { columnOf, type PanelRequest, TEXT_LINE, TITLE_LINE } from '../panel-frame.ts'

/** The panel of definition, law and call, placed. */
export interface DidYouKnowLayout {
  readonly title: PlacedText
  readonly definition: PlacedText
  readonly law: PlacedText
  readonly callGround: Rectangle
  readonly callTitle: PlacedText
  readonly flow: FlowLayout
}

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
export function layoutDidYouKnow(request: PanelRequest<'did-you-know'>): DidYouKnowLayout {
  const { setText, content, frame } = request
  const { x, width } = columnOf(frame)
  const at = { x, measure: width }
  const callTop = gridLine(CALL_TOP_LINE)
  const left = frame.leftEdge === 'trim' ? -SPACE.largestBleed : -FOLD_OVERLAP
  const right = frame.width + (frame.rightEdge === 'trim' ? SPACE.largestBleed : FOLD_OVERLAP)
  return {
    title: setText({
      ...at,
      field: 'title',
      text: content.title,
      role: 'title',
      style: 'panelTitle',
      firstBaseline: gridLine(TITLE_LINE),
      maxLines: 2,
    }),
    definition: setText({
      ...at,
      field: 'definition',
      text: content.definition,
      style: 'reason',
      firstBaseline: gridLine(TEXT_LINE),
      maxLines: 5,
    }),
    law: setText({
      ...at,
      field: 'law',
      text: content.law,
      style: 'body',
      firstBaseline: gridLine(LAW_LINE),
      maxLines: 7,
    }),
    callGround: {
      x: left,
      y: callTop,
      width: right - left,
      height: frame.height + SPACE.largestBleed - callTop,
    },
    callTitle: setText({
      ...at,
      field: 'call.title',
      text: content.call.title,
      role: 'title',
      style: 'callTitle',
      firstBaseline: gridLine(CALL_TITLE_LINE),
      maxLines: 4,
    }),
    flow: layoutFlow(setText, content.call.steps, 'call.steps', {
      x,
      width,
      firstBaseline: gridLine(FLOW_LINE),
    }),
  }
}
