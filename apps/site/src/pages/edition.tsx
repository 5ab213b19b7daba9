import { AppPlace } from '../shell/AppPlace.tsx'
import { addressFrom } from '../shell/PageFrame.tsx'
import type { Page } from './page.ts'

/** The page that tells whether a leaflet somebody has is the current one. */
export async function editionPage(): Promise<Page> {
  return {
    title: 'Vérifier un dépliant',
    description: 'Ce PDF est-il à jour\u202f? Déposez-le pour savoir de quelle édition il vient.',
    content: (
      <div className="prose prose-app">
        <h1>Ce dépliant est-il à jour&#8239;?</h1>
        <p className="lead">
          Déposez le PDF d’un dépliant&nbsp;: vous saurez de quelle édition il vient, qui l’a
          réimprimé, et s’il faut le remplacer.
        </p>
        <p>
          Sur papier, l’édition et sa date sont écrites en petit au dos. Le fichier que vous déposez{' '}
          <a href={addressFrom('edition', 'privacy')}>ne quitte pas votre navigateur</a>.
        </p>
        <AppPlace page="edition" />
      </div>
    ),
  }
}
