import type { PanelContent } from '@flyer-open-data/flyer'
import { CONTENT } from '../../specimens/content.ts'
import type { Specimens } from '../../specimens/specimens.ts'
import { gridLine } from '../../tokens/space.ts'
import { type FlowProps, layoutFlow } from './layout.ts'

/** The steps of the flow, as the call has them. */
export type FlowData = Pick<PanelContent<'did-you-know'>['call'], 'steps'>

const longest: FlowData = {
  steps: ['Je recense des données', 'Je les publie en ligne', 'Chacun peut les réutiliser'],
}

/** The cases of the flow. */
export const FLOW = {
  stage: { width: 97, height: 48, panel: 'did-you-know', ground: 'call' },
  layOut: layoutFlow,
  propsOf: ({ steps }) => ({
    steps,
    field: 'call.steps',
    column: { x: 11, firstBaseline: gridLine(6), width: 75 },
  }),
  examples: {
    ordinary: { name: 'Ordinaire', data: { steps: CONTENT['did-you-know'].call.steps } },
    longest: { name: 'Texte le plus long', data: longest },
    shortest: { name: 'Texte le plus court', data: { steps: ['Créer', 'Ouvrir', 'Agir'] } },
  },
  overflowing: {
    name: 'Étape trop longue',
    data: {
      steps: [
        longest.steps[0],
        `${longest.steps[1]} et les tiens à jour chaque mois`,
        longest.steps[2],
      ],
    },
    field: 'call.steps.1',
  },
} satisfies Specimens<FlowData, FlowProps>
