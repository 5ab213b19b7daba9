import { OLDEST_BROWSERS } from '@flyer-open-data/browser/browser-range'
import { PUBLISHER } from '../legal/publisher.ts'
import { addressFrom } from '../shell/PageFrame.tsx'
import type { Page } from './page.ts'

/** What was done and tried for readers with disabilities, and what was not. */
export async function accessibilityPage(): Promise<Page> {
  return {
    title: 'Accessibilité',
    description: 'Ce qui a été vérifié, ce qui ne l’a pas été, et à qui signaler un défaut.',
    content: (
      <article className="prose">
        <h1>Déclaration d’accessibilité</h1>
        <p>
          {PUBLISHER.name} s’engage à rendre ce site accessible, conformément à l’article&nbsp;47 de
          la loi n°&nbsp;2005-102 du 11&nbsp;février 2005.
        </p>
        <h2>État de conformité</h2>
        <p>
          <strong>
            Ce site n’a pas encore fait l’objet d’un audit au regard du RGAA&nbsp;4.1.2&nbsp;: il
            est donc déclaré non conforme
          </strong>
          , bien qu’aucun défaut ne soit connu à ce jour.
        </p>
        <h2>Ce qui a été vérifié</h2>
        <p>
          À chaque changement, des essais automatiques ouvrent toutes les pages dans un navigateur,
          en grand et à 320&nbsp;pixels de large&nbsp;: l’outil axe n’y trouve aucune erreur, tout
          s’atteint au clavier, et la lecture suit l’ordre du dépliant.
        </p>
        <h2>Ce qui ne l’a pas été</h2>
        <ul>
          <li>Personne n’a encore parcouru le site entier avec un lecteur d’écran.</li>
          <li>Aucun essai n’a été mené avec des personnes handicapées.</li>
          <li>
            Les PDF destinés à l’impression sont balisés et contrôlés par veraPDF, sauf deux qui ne
            peuvent pas l’être (PDF/X-1a et planche SRA3)&nbsp;: le texte est le même que celui de
            la <a href={addressFrom('accessibility', 'home')}>page d’accueil</a>.
          </li>
        </ul>
        <h2>Navigateurs</h2>
        <p>
          Le site est fait pour les navigateurs des deux dernières années&nbsp;: Chrome depuis la
          version&nbsp;{OLDEST_BROWSERS.chrome}, Edge depuis la version&nbsp;{OLDEST_BROWSERS.edge},
          Firefox depuis la version&nbsp;{OLDEST_BROWSERS.firefox} (ESR), Safari depuis la
          version&nbsp;{OLDEST_BROWSERS.safari}. Dans un navigateur plus ancien, la lecture du
          dépliant et les{' '}
          <a href={addressFrom('accessibility', 'downloads')}>fichiers prêts à télécharger</a>{' '}
          fonctionnent toujours.
        </p>
        <h2>Signaler un défaut</h2>
        <p>
          Écrivez à <a href={`mailto:${PUBLISHER.email}`}>{PUBLISHER.email}</a>. Si vous n’obtenez
          pas de réponse satisfaisante, vous pouvez saisir le Défenseur des droits, par son
          formulaire en ligne ou par courrier gratuit, sans affranchissement&nbsp;: Défenseur des
          droits, Libre réponse 71120, 75342&nbsp;Paris cedex&nbsp;07.
        </p>
      </article>
    ),
  }
}
