import { AppPlace } from '../shell/AppPlace.tsx'
import { addressFrom } from '../shell/PageFrame.tsx'
import type { Page } from './page.ts'

/** The page where a member makes the files of all its communes at once. */
export async function batchPage(): Promise<Page> {
  return {
    title: 'Plusieurs communes',
    description:
      'Un tableau et un dossier de logos\u00a0: un fichier d’impression par commune, d’un seul coup.',
    content: (
      <div className="prose prose-app">
        <h1>Réimprimer pour plusieurs communes</h1>
        <p className="lead">
          Déposez un tableau (CSV) et un dossier de logos&nbsp;: vous recevez une archive avec le
          dossier d’impression de chaque commune.
        </p>
        <p>
          Une ligne fautive n’arrête pas les autres&nbsp;; chacune est expliquée. Pour une seule
          collectivité, la page <a href={addressFrom('batch', 'reprint')}>Réimprimer</a> suffit.
        </p>
        <AppPlace page="batch" />
      </div>
    ),
  }
}
