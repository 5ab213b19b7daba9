import type { Found, Rule } from '@flyer-open-data/flyer'
import type { SafeAreaFaults } from '../findings/faults.ts'
import { SPACE } from '../tokens/space.ts'
import { examplePanel } from './example-panel.ts'
import { inkedTexts, lineRectangles, type PanelToJudge } from './panel-to-judge.ts'

/** How far a text comes out of the safe area of its panel, in mm; 0 or less inside it. */
function outOf({ width, height }: PanelToJudge, lines: ReturnType<typeof lineRectangles>): number {
  const safe = SPACE.safe
  return Math.max(
    ...lines.flatMap((line) => [
      safe - line.x,
      safe - line.y,
      line.x + line.width - (width - safe),
      line.y + line.height - (height - safe),
    ]),
  )
}

/** Nothing that is read stands near a cut or a fold. Source: a cut drifts by 1 mm, a fold by 3. */
export const safeAreaRule: Rule<PanelToJudge, 'safe-area', Found<SafeAreaFaults>> = {
  id: 'safe-area',
  title: 'Text away from cuts and folds',
  source: 'printers’ guides: a cut drifts by 1 mm, a fold by 3',
  severity: 'error',
  examples: {
    passes: [examplePanel(), examplePanel({ x: 5 })],
    fails: [
      { ...examplePanel({ x: 3 }), finds: ['outside'] },
      { ...examplePanel({ firstBaseline: 4.7625 }), finds: ['outside'] },
      { ...examplePanel({ words: 'Ouvrir les données de la région' }), finds: ['outside'] },
    ],
  },
  check: (panel) =>
    inkedTexts(panel).flatMap(({ text }) => {
      const outMm = outOf(panel, lineRectangles(text))
      const values = { outMm, safeMm: SPACE.safe }
      return outMm > 0 ? [{ fault: 'outside' as const, values, place: { field: text.field } }] : []
    }),
}
