import type { Found, Rule } from '@flyer-open-data/flyer'
import type { LeastSizeFaults } from '../findings/faults.ts'
import { INKS, type InkName } from '../tokens/inks.ts'
import { TEXT_STYLES } from '../tokens/type.ts'
import { examplePanel } from './example-panel.ts'
import { groundsUnder, inkedTexts, type PanelToJudge } from './panel-to-judge.ts'

/** Nothing that a reader is to read is smaller, in pt. */
const LEAST_PT = 8
/** Letters that leave the paper white fill up with ink, in pt. */
const LEAST_REVERSED_PT = 9

const isMixed = (ink: InkName) => Object.values(INKS[ink]).filter(Boolean).length > 1

/** No text is smaller than it can be printed. Source: printers’ own guides. */
export const leastSizeRule: Rule<PanelToJudge, 'least-size', Found<LeastSizeFaults>> = {
  id: 'least-size',
  title: 'Text large enough to be printed',
  source: 'printers’ guides: 8 pt, also for letters in several inks; 9 pt where letters stay white',
  severity: 'error',
  examples: {
    passes: [
      examplePanel({ style: TEXT_STYLES.label }),
      examplePanel({ style: TEXT_STYLES.label, ink: 'paper', ground: 'deepBlue' }),
    ],
    fails: [
      { ...examplePanel({ style: TEXT_STYLES.slug }), finds: ['too-small'] },
      {
        ...examplePanel({ style: TEXT_STYLES.slug, ink: 'paper', ground: 'deepBlue' }),
        finds: ['reversed'],
      },
      { ...examplePanel({ style: TEXT_STYLES.slug, ink: 'deepBlue' }), finds: ['several-inks'] },
    ],
  },
  check: (panel) =>
    inkedTexts(panel).flatMap(({ text, ink }): Found<LeastSizeFaults>[] => {
      const { size } = text.style
      const place = { field: text.field }
      const isReversed = ink === 'paper' && groundsUnder(panel, text).some((g) => g !== 'paper')
      if (isReversed && size < LEAST_REVERSED_PT) {
        const values = { sizePt: size, leastPt: LEAST_REVERSED_PT }
        return [{ fault: 'reversed' as const, values, place }]
      }
      if (size >= LEAST_PT) return []
      const fault = isMixed(ink) ? ('several-inks' as const) : ('too-small' as const)
      return [{ fault, values: { sizePt: size, leastPt: LEAST_PT }, place }]
    }),
}
