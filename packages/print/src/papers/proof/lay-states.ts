import { closedSize, type FoldingState, type Format, foldingStates } from '@flyer-open-data/flyer'
import { type InkedPath, PAPER_COLOURS, PAPER_STYLES, paragraph } from '@flyer-open-data/ui'
import { sizeText } from '../french-facts.ts'
import type { Cut, ProofBlock, Reduction } from './proof-page.ts'
import { PANEL_NAMES, STATE_NAMES } from './proof-words.ts'
import { dashed, outline, ruled } from './ruled-lines.ts'
import { LEADING, type SetText } from './text-column.ts'

/** Between two states, in mm. */
const GAP = 8
/** From the foot of a state to the baseline under it, in mm. */
const TO_CAPTION = 4

/** The leaflet closed, half open and open, side by side, and the height that they take in mm. */
export function layStates(request: {
  readonly format: Format
  readonly bleed: number
  readonly x: number
  readonly y: number
  readonly width: number
  /** The highest that a state is drawn, in mm. */
  readonly highest: number
  readonly setText: SetText
}): { readonly blocks: readonly ProofBlock[]; readonly height: number } {
  const { format, y, setText } = request
  const states = foldingStates(format).map((state) => ({
    state,
    cuts: seenIn(state, request.bleed),
  }))
  const widths = states.map(({ cuts }) => widthOf(cuts))
  const total = widths.reduce((sum, width) => sum + width, 0)
  const room = request.width - GAP * (states.length - 1)
  const scale = Math.min(room / total, request.highest / format.openSize.height)
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
    x += width + GAP
    return [picture, { kind: 'items', name: `${state.name} words`, items }]
  })
  return { blocks, height: height + TO_CAPTION + LEADING }
}

/** The least room for what stands under a state, in mm: a closed leaflet may be narrow. */
const LEAST_CAPTION = 28

/** The panels that are seen, side by side. */
function seenIn({ panels }: FoldingState, bleed: number): Cut[] {
  let at = 0
  return panels.map(({ side, x, width, height }) => {
    const cut = { side, from: { x: bleed + x, y: bleed, width, height }, at }
    at += width
    return cut
  })
}

const widthOf = (cuts: readonly Cut[]) => cuts.reduce((sum, { from }) => sum + from.width, 0)

/** The closed leaflet is as large as its largest panel. */
function sizeOf(format: Format, { name }: FoldingState, cuts: readonly Cut[]) {
  if (name === 'closed') return closedSize(format)
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
