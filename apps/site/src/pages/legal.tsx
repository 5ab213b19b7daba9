import type { ReactNode } from 'react'
import { PUBLISHER } from '../legal/publisher.ts'
import type { Page } from './page.ts'

/** What is told of who publishes the site and who keeps it. */
export async function legalPage(): Promise<Page> {
  const { host } = PUBLISHER
  return {
    title: 'Mentions légales',
    description: 'Qui publie ce site, qui l’héberge, et ce que l’on peut faire de son contenu.',
    content: (
      <article className="prose">
        <h1>Mentions légales</h1>
        <h2>Éditeur</h2>
        <dl>
          <Fact name="Nom" value={PUBLISHER.name} />
          <Fact name="Forme juridique" value={PUBLISHER.legalForm} />
          <Fact name="Adresse" value={PUBLISHER.address} />
          <Fact name="Téléphone" value={PUBLISHER.telephone} />
          <Fact
            name="Courriel"
            value={<a href={`mailto:${PUBLISHER.email}`}>{PUBLISHER.email}</a>}
          />
          <Fact name="Directeur ou directrice de la publication" value={PUBLISHER.director} />
        </dl>
        <h2>Hébergeur</h2>
        <dl>
          <Fact name="Nom" value={host.name} />
          <Fact name="Adresse" value={host.address} />
          <Fact name="Téléphone" value={host.telephone} />
        </dl>
        <h2>Réutilisation</h2>
        <p>
          Le texte du dépliant est sous{' '}
          <a href="https://www.etalab.gouv.fr/licence-ouverte-open-licence/">Licence Ouverte 2.0</a>{' '}
          (etalab-2.0)&nbsp;: vous pouvez le reprendre en citant DataGrandEst et la date de sa mise
          à jour. Les logos et les témoignages n’en font pas partie.
        </p>
        <p>
          Les polices Bricolage Grotesque et Source Sans 3 sont sous licence SIL Open Font
          License&nbsp;1.1.
        </p>
      </article>
    ),
  }
}

function Fact({ name, value }: { readonly name: string; readonly value: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value ?? <span className="missing">À compléter avant la mise en ligne</span>}</dd>
    </div>
  )
}
