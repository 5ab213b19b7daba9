import { AppPlace } from '../shell/AppPlace.tsx'
import { addressFrom } from '../shell/PageFrame.tsx'
import type { Page } from './page.ts'

/** The page where a member makes a press file in their own name. */
export async function reprintPage(): Promise<Page> {
  return {
    title: 'Réimprimer',
    description:
      'Le dépliant au nom de votre collectivité, avec son logo\u00a0: un fichier contrôlé, prêt pour l’imprimeur.',
    content: (
      <div className="prose prose-app">
        <h1>Réimprimer le dépliant</h1>
        <p className="lead">
          Ajoutez le nom, les coordonnées et le logo de votre collectivité, puis téléchargez un
          fichier contrôlé, prêt pour l’imprimeur.
        </p>
        <p>
          Tout se fait dans votre navigateur&nbsp;:{' '}
          <a href={addressFrom('reprint', 'privacy')}>rien de ce que vous saisissez n’en sort</a>.
        </p>
        <AppPlace page="reprint" />
      </div>
    ),
  }
}
