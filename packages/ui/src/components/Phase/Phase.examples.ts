import type { ActionColumn } from '@flyer-open-data/flyer'
import { CONTENT } from '../../specimens/content.ts'
import type { Specimens } from '../../specimens/specimens.ts'
import { gridLine } from '../../tokens/space.ts'
import { layoutPhase, type PhaseProps } from './layout.ts'

/** A phase, and how open its mark is, 0 to 1. */
export type PhaseData = ActionColumn & { readonly openness: number }

const [decision, process] = CONTENT['get-organised'].columns

const longest: PhaseData = {
  title: 'Valorisation locale',
  actions: ['Faciliter chaque réutilisation', 'Évaluer ce qui a été publié'],
  openness: 1,
}

/** The cases of a phase. */
export const PHASE = {
  stage: { width: 97, height: 66, panel: 'get-organised', ground: 'dark' },
  layOut: layoutPhase,
  propsOf: ({ openness, ...phase }) => ({
    phase,
    field: 'columns.0',
    openness,
    column: { x: 11, firstBaseline: gridLine(3), width: 75 },
  }),
  examples: {
    ordinary: { name: 'Ordinaire', data: { ...decision, openness: 0 } },
    longest: { name: 'Texte le plus long', data: longest },
    shortest: {
      name: 'Texte le plus court',
      data: { title: 'Élan', actions: ['Oser'], openness: 0.3 },
    },
    many: {
      name: 'Nombreuses actions',
      data: {
        ...process,
        actions: [...process.actions, 'Documenter', 'Mettre à jour', 'Mesurer'],
        openness: 0.5,
      },
    },
  },
  overflowing: {
    name: 'Action trop longue',
    data: { ...longest, actions: longest.actions.map((action) => `${action} ensemble`) },
    field: 'columns.0.actions.0',
  },
} satisfies Specimens<PhaseData, PhaseProps>
