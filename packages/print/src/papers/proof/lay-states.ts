import {
  closedSize,
  type FoldingState,
  type Format,
  foldingStates,
  seenFaces,
} from '@flyer-open-data/flyer'
import { type InkedPath, PAPER_COLOURS, PAPER_STYLES, paragraph } from '@flyer-open-data/ui'
import { sizeText } from '../../job-facts/job-words.ts'
import type { Cut, ProofBlock, Reduction } from './proof-page.ts'
import { PANEL_NAMES, STATE_NAMES } from './proof-words.ts'
import { dashed, outline, ruled } from './ruled-lines.ts'
import { LEADING, type SetText } from './text-column.ts'

/** Between two states, in mm: at least, since the last ends where the column of texts does. */
const LEAST_GAP = 6
/** From the foot of a state to the baseline under it, in mm. */
const TO_CAPTION = 4

/** How the folded leaflet is shown: how high at the most, in mm, and whether from behind too. */
export interface StatesPlan {
  readonly highest: number
  readonly hasBack: boolean
}

/** What is seen of the leaflet at a time. */
interface Seen {
  readonly name: FoldingState['name'] | 'closed-back'
  readonly panels: FoldingState['panels']
}

/** The states of the leaflet, the back of the closed one after its front. */
function statesOf(format: Format, hasBack: boolean): Seen[] {
  const back = seenFaces(format, 1, 180).slice(0, 1)
  const [closed, ...opened] = foldingStates(format)
  return [
    ...(closed ? [closed] : []),
    ...(hasBack ? [{ name: 'closed-back' as const, panels: back }] : []),
    ...opened,
  ]
}

/** The leaflet closed, half open and open, side by side, and the height that they take in mm. */
export function layStates(request: {
  readonly format: Format
  readonly bleed: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly plan: StatesPlan
  readonly setText: SetText
}): { readonly blocks: readonly ProofBlock[]; readonly height: number } {
  const { format, y, setText, plan } = request
  const states = statesOf(format, plan.hasBack).map((state) => ({
    state,
    cuts: seenIn(state, request.bleed),
  }))
  const widths = states.map(({ cuts }) => widthOf(cuts))
  const total = widths.reduce((sum, width) => sum + width, 0)
  const gaps = Math.max(1, states.length - 1)
  const room = request.width - LEAST_GAP * gaps
  const scale = Math.min(room / total, plan.highest / format.openSize.height)
  const gap = (request.width - total * scale) / gaps
  const height = format.openSize.height * scale
  let x = request.x
  const blocks = states.flatMap(({ state, cuts }): ProofBlock[] => {
    const width = widthOf(cuts) * scale
    const picture: Reduction = {
      kind: 'reduction',
      name: state.name,
      label: `${STATE_NAMES[state.name]}\u00a0: ${state.panels.map(({ role }) => PANEL_NAMES[role]).join(', ')}`,
      cuts,
      scale,
      x,
      y,
      width,
      height,
    }
    const caption = (field: string, text: string, line: number, how: 'label' | 'text') =>
      paragraph(
        setText({
          field: `states.${state.name}.${field}`,
          text,
          style: how === 'label' ? PAPER_STYLES.paperLabel : PAPER_STYLES.paperText,
          x,
          firstBaseline: y + height + TO_CAPTION + line * LEADING,
          measure: Math.max(width, LEAST_CAPTION),
          maxLines: 1,
        }),
        how === 'label' ? PAPER_COLOURS.label : PAPER_COLOURS.text,
      )
    const items = [
      ruled(`${state.name} edges`, edgesOf(picture)),
      caption('name', STATE_NAMES[state.name], 0, 'label'),
      caption('size', sizeText(sizeOf(format, state, cuts)), 1, 'text'),
    ]
    x += width + gap
    return [picture, { kind: 'items', name: `${state.name} words`, items }]
  })
  return { blocks, height: height + TO_CAPTION + LEADING }
}

/** The least room for what stands under a state, in mm: a closed leaflet may be narrow. */
const LEAST_CAPTION = 28

/** The panels that are seen, side by side. */
function seenIn({ panels }: Seen, bleed: number): Cut[] {
  let at = 0
  return panels.map(({ side, x, width, height }) => {
    const cut = { side, from: { x: bleed + x, y: bleed, width, height }, at }
    at += width
    return cut
  })
}

const widthOf = (cuts: readonly Cut[]) => cuts.reduce((sum, { from }) => sum + from.width, 0)

/** The closed leaflet is as large as its largest panel. */
function sizeOf(format: Format, { name }: Seen, cuts: readonly Cut[]) {
  if (name === 'closed' || name === 'closed-back') return closedSize(format)
  return { width: widthOf(cuts), height: format.openSize.height }
}

/** The edge of the paper, and the folds between the panels that are seen. */
function edgesOf({ cuts, x, y, scale, width, height }: Reduction): InkedPath[] {
  const folds = cuts.slice(1).map(({ at }) => x + at * scale)
  return [
    ...outline({ x, y, width, height }, PAPER_COLOURS.rule),
    ...folds.flatMap((fold) => dashed([fold, y], [fold, y + height], PAPER_COLOURS.rule)),
  ]
}
