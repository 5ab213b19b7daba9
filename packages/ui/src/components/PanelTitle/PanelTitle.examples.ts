import type { PanelContent } from '@flyer-open-data/flyer'
import { CONTENT } from '../../specimens/content.ts'
import type { Specimens } from '../../specimens/specimens.ts'
import { gridLine } from '../../tokens/space.ts'
import { layoutPanelTitle, type PanelTitleProps } from './layout.ts'

/** The title of a panel, as every panel has it. */
export type PanelTitleData = Pick<PanelContent<'why-publish'>, 'title'>

const longest: PanelTitleData = { title: 'MIEUX OUVRIR TOUTES LES DONNÉES LOCALES' }

/** The cases of a panel's title. */
export const PANEL_TITLE = {
  stage: { width: 100, height: 40, panel: 'why-publish', ground: 'paper' },
  layOut: layoutPanelTitle,
  propsOf: ({ title }) => ({ title, column: { x: 11, firstBaseline: gridLine(4), width: 78 } }),
  examples: {
    ordinary: { name: 'Ordinaire', data: { title: CONTENT['why-publish'].title } },
    onDark: { name: 'Sur aplat', data: { title: CONTENT['need-help'].title } },
    longest: { name: 'Texte le plus long', data: longest },
    shortest: { name: 'Texte le plus court', data: { title: 'ET VOUS\u202f?' } },
  },
  overflowing: {
    name: 'Texte trop long',
    data: { title: `POUR ${longest.title}` },
    field: 'title',
  },
} satisfies Specimens<PanelTitleData, PanelTitleProps>
