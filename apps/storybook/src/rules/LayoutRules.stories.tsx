import { LAYOUT_RULES } from '@flyer-open-data/ui'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { TokenPage } from '../token-pages/TokenPage.tsx'
import { RuleExamples } from './RuleExamples.tsx'

const meta: Meta = { title: 'Règles/Mise en page' }

export default meta

export const Examples: StoryObj = {
  name: 'Ce qui passe, ce qui est refusé',
  render: () => (
    <TokenPage
      intro={
        'Ces règles valent pour chaque volet composé, d’où que viennent ses mots\u00a0: la commande d’impression et «\u00a0Contenu en direct\u00a0» refusent ce qui en enfreint une. Qu’un texte tienne dans sa place est jugé aussi\u00a0: chaque composant montre le sien qui déborde.'
      }
      title="Règles de mise en page"
    >
      {LAYOUT_RULES.map((rule) => (
        <RuleExamples key={rule.id} rule={rule} />
      ))}
    </TokenPage>
  ),
}
