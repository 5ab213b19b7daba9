import type { Found, Rule } from '@flyer-open-data/flyer'
import type { BaselineFaults } from '../findings/faults.ts'
import { BASELINE_MM, TEXT_STYLES } from '../tokens/type.ts'
import type { PlacedText } from '../typesetting/placed-text.ts'
import { examplePanel } from './example-panel.ts'
import { inkedTexts, type PanelToJudge } from './panel-to-judge.ts'

/** Text that is read line after line, in the text face; titles and names keep their own leading. */
const isRunningText = ({ style }: PlacedText) => style.face.startsWith('text')

/** Where its lines may stand, in mm: on quarters of a step, as leadings are of 1 or 1.25 steps. */
const STEP_MM = BASELINE_MM / 4

/** How far off the grid a hundredth of a millimetre of arithmetic may be. */
const TOLERANCE_MM = 0.01

/** Lines of running text stand on the grid, so that they run on across a fold. Source: this design. */
export const baselineRule: Rule<PanelToJudge, 'baseline', Found<BaselineFaults>> = {
  id: 'baseline',
  title: 'Running text on the baseline grid',
  source: 'this design: 13.5 pt, quarter steps where a leading or a list needs them',
  severity: 'error',
  examples: {
    passes: [
      examplePanel(),
      examplePanel({ style: TEXT_STYLES.quote, firstBaseline: 2.75 * BASELINE_MM }),
    ],
    fails: [{ ...examplePanel({ firstBaseline: 2.8 * BASELINE_MM }), finds: ['off-grid'] }],
  },
  check: (panel) =>
    inkedTexts(panel)
      .filter(({ text }) => isRunningText(text))
      .flatMap(({ text }) => {
        const offMm = Math.abs(
          text.firstBaseline - Math.round(text.firstBaseline / STEP_MM) * STEP_MM,
        )
        const values = { offMm, stepMm: BASELINE_MM }
        const place = { field: text.field }
        return offMm > TOLERANCE_MM ? [{ fault: 'off-grid' as const, values, place }] : []
      }),
}
