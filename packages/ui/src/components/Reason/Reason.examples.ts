import type { Reason } from '@flyer-open-data/flyer'
import { CONTENT } from '../../specimens/content.ts'
import type { Specimens } from '../../specimens/specimens.ts'
import { gridLine } from '../../tokens/space.ts'
import { layoutReason, type ReasonProps } from './layout.ts'

const [ordinary] = CONTENT['why-publish'].reasons
if (!ordinary) throw new Error('The edition gives no reason.')

const longest: Reason = {
  theme: 'commons',
  text: 'Contribuer au bien commun avec des données de référence que chacun peut consulter et réutiliser',
}

/** The cases of a reason. */
export const REASON = {
  stage: { width: 100, height: 40, panel: 'why-publish', ground: 'paper' },
  layOut: layoutReason,
  propsOf: (reason) => ({
    reason,
    field: 'reasons.0.text',
    column: { x: 11, firstBaseline: gridLine(3), width: 78 },
    maxLines: 4,
  }),
  examples: {
    ordinary: { name: 'Ordinaire', data: ordinary },
    longest: { name: 'Texte le plus long', data: longest },
    shortest: { name: 'Texte le plus court', data: { theme: 'savings', text: 'Économiser' } },
  },
  overflowing: {
    name: 'Texte trop long',
    data: { ...longest, text: `${longest.text} dans la région` },
    field: 'reasons.0.text',
  },
} satisfies Specimens<Reason, ReasonProps>
