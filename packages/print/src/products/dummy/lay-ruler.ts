import { type Item, PAPER_COLOURS, PAPER_STYLES } from '@flyer-open-data/ui'
import { LINE, line } from '../../document/straight-lines.ts'
import { drawnLines, type planTypesetter } from '../plan/plan-page.ts'

/** How long the ruler is, in mm. */
export const RULER_MM = 50

/** How high its strokes are, in mm: every 10, every 5, every 1. */
const heightOf = (at: number) => (at % 10 === 0 ? 4 : at % 5 === 0 ? 3 : 1.8)

/** A ruler to measure with another: its first and last strokes are 50 mm apart, middle to middle. */
export function layRuler(
  set: ReturnType<typeof planTypesetter>,
  page: { readonly width: number; readonly height: number },
  { field, x, y, measure }: { field: string; x: number; y: number; measure: number },
): Item[] {
  const ink = PAPER_COLOURS.measure
  const strokes = Array.from({ length: RULER_MM + 1 }, (_, at) =>
    line([x + at, y], [x + at, y - heightOf(at)], ink, at % 10 === 0 ? LINE.plain : LINE.thin),
  )
  const base = line([x - LINE.plain / 2, y], [x + RULER_MM + LINE.plain / 2, y], ink)
  return [
    drawnLines('ruler', page, [base, ...strokes]),
    set(field, {
      text: `Cette règle doit mesurer ${RULER_MM}\u00a0mm. Sinon, réimprimez à 100\u00a0% («\u00a0Taille réelle\u00a0»).`,
      ...{ style: PAPER_STYLES.paperLabel, x, firstBaseline: y + 5, measure, maxLines: 4 },
    }),
  ]
}
