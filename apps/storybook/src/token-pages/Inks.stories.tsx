import { COLOURS, CONTROL_INKS, type InkName, LEAFLET_INKS } from '@flyer-open-data/ui'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { ContrastTable } from './ContrastTable.tsx'
import { InkTable } from './InkTable.tsx'
import { TokenPage } from './TokenPage.tsx'

const meta: Meta = { title: 'Jetons/Encres' }

export default meta
type Story = StoryObj

export const Leaflet: Story = {
  name: 'Encres du dépliant',
  render: () => (
    <TokenPage
      intro={
        'L’encre est la source de la couleur. Chaque encre est une recette de quadrichromie (CMJN)\u202f; sa couleur à l’écran est calculée par le profil de sortie, pour montrer ce que donne la presse.'
      }
      title="Encres du dépliant"
    >
      <InkTable
        caption={
          'Recettes des encres, leur encrage (300\u00a0% au plus) et la couleur qu’elles donnent\u00a0: écran et papier couché par le profil FOGRA39, papier non couché par le profil FOGRA47. Les valeurs Lab sont relatives au blanc du papier.'
        }
        inks={Object.keys(LEAFLET_INKS) as InkName[]}
        purposes
      />
    </TokenPage>
  ),
}

export const Contrasts: Story = {
  name: 'Lisibilité des textes',
  render: () => (
    <TokenPage
      intro={
        'Un texte se lit quand il se détache assez de son fond\u00a0: 4,5\u00a0:\u00a01 au moins, à l’écran comme sur chacun des papiers. Un papier non couché boit l’encre\u00a0: les contrastes y sont plus faibles.'
      }
      title="Lisibilité des textes"
    >
      <section>
        <h2>Sur le papier</h2>
        <ContrastTable
          caption="Contraste de chaque encre avec le papier nu, fond de l’intérieur."
          ground={COLOURS.groundInside}
        />
      </section>
      <section>
        <h2>Sur le bleu profond</h2>
        <ContrastTable
          caption="Contraste de chaque encre avec le bleu profond, fond de l’extérieur."
          ground={COLOURS.groundOutside}
        />
      </section>
      <section>
        <h2>Sur le jaune soleil</h2>
        <ContrastTable
          caption="Contraste de chaque encre avec le jaune soleil, fond de l’appel."
          ground={COLOURS.groundCall}
        />
      </section>
    </TokenPage>
  ),
}

export const Control: Story = {
  name: 'Encres de contrôle',
  render: () => (
    <TokenPage
      intro="Ces encres servent aux traits de coupe, aux hirondelles et à la gamme de contrôle, hors du format fini. Le dépliant lui-même n’en emploie aucune."
      title="Encres de contrôle"
    >
      <InkTable
        caption={
          'Recettes des encres de contrôle, leur encrage et la couleur qu’elles donnent. Le repérage s’imprime sur toutes les plaques\u00a0: lui seul dépasse 300\u00a0%.'
        }
        inks={Object.keys(CONTROL_INKS) as InkName[]}
      />
    </TokenPage>
  ),
}
