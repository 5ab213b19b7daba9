import { addressFrom } from '../shell/PageFrame.tsx'
import type { Page } from './page.ts'

/** What becomes of what a member types and drops, and how to see it for oneself. */
export async function privacyPage(): Promise<Page> {
  return {
    title: 'Données personnelles',
    description:
      'Rien de ce que vous saisissez ne quitte votre navigateur, et vous pouvez le vérifier.',
    content: (
      <article className="prose">
        <h1>Données personnelles</h1>
        <p className="lead">
          Rien de ce que vous saisissez ou déposez ici ne quitte votre navigateur&nbsp;: ni le nom
          de votre collectivité, ni votre logo, ni le fichier que vous faites vérifier.
        </p>
        <h2>Comment c’est possible</h2>
        <p>
          Le site est fait de fichiers, sans serveur qui calcule. Le PDF est fabriqué et contrôlé
          par votre propre ordinateur, dans la page. Il n’y a ni cookie, ni mesure d’audience, ni
          ressource venue d’un autre site.
        </p>
        <h2>Comment le vérifier</h2>
        <ul>
          <li>
            Ouvrez la page «&nbsp;Réimprimer&nbsp;», coupez votre connexion, puis fabriquez le
            PDF&nbsp;: cela marche, une fois les outils chargés.
          </li>
          <li>
            Dans les outils de développement du navigateur (touche F12, onglet Réseau), aucune
            requête ne porte ce que vous avez saisi.
          </li>
          <li>
            Chaque page interdit elle-même, par sa politique de sécurité du contenu (CSP), de
            joindre un autre site que le sien.
          </li>
        </ul>
        <h2>Ce qui reste dans votre navigateur</h2>
        <p>
          Pour que vous puissiez reprendre après une interruption, la page{' '}
          <a href={addressFrom('privacy', 'reprint')}>Réimprimer</a> garde votre saisie dans le
          stockage de votre navigateur, sur cet ordinateur. Le bouton «&nbsp;Tout effacer&nbsp;» de
          cette page la supprime. Le lien que vous envoyez à un collègue contient vos choix et vos
          coordonnées, jamais le logo&nbsp;; ce qu’il contient vient après le signe&nbsp;#, que les
          navigateurs n’envoient à aucun serveur.
        </p>
        <h2>L’hébergeur</h2>
        <p>
          Comme tout site, celui-ci est servi par un hébergeur, qui peut garder l’adresse IP et
          l’heure de chaque visite dans ses journaux techniques. Il est nommé dans les{' '}
          <a href={addressFrom('privacy', 'legal')}>mentions légales</a>.
        </p>
      </article>
    ),
  }
}
