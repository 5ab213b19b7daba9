import type { PublishedFiles } from '@flyer-open-data/print/node'
import type { ReactNode } from 'react'
import { weight } from './told-figures.ts'

/** What the papers beside the products are for, by what the manifest calls them. */
const PAPERS: Readonly<Record<string, string>> = {
  proof: 'Bon à tirer, à relire et à signer avant l’impression',
  report: 'Rapport de contrôle, fichier par fichier',
  readme: 'Mode d’emploi pour l’imprimeur',
  ticket: 'Fiche de travail pour le logiciel de l’imprimeur (XJDF\u00a02.2)',
}

const PICTURES: Readonly<Record<string, string>> = {
  'apercu-exterieur': 'Image de l’extérieur',
  'apercu-interieur': 'Image de l’intérieur',
  'apercu-couverture': 'Image de la couverture',
}

/** « Image de l’extérieur, pour un message » */
function pictureName(path: string): string {
  const [, of = '', size] = /^(.*)-(web|courriel)\.png$/.exec(path) ?? []
  return `${PICTURES[of] ?? path}, ${size === 'web' ? 'pour un site' : 'pour un message'}`
}

/** The archive of all, and what else is in it. */
export function Dossier({ files }: Pick<PublishedFiles['manifest'], 'files'>): ReactNode {
  const archive = files.find(({ product }) => product === 'archive')
  const papers = files.filter(({ pages, product }) => pages === null && product !== 'archive')
  return (
    <section aria-labelledby="dossier">
      <h2 id="dossier">Tout le dossier</h2>
      <p>
        Tous les PDF et les pièces qui les accompagnent, avec leurs empreintes, en une seule
        archive.
      </p>
      {archive && (
        <p>
          <a className="action" download={archive.path} href={`./${archive.path}`}>
            Télécharger le dossier complet <span className="weight">({weight(archive.bytes)})</span>
          </a>
        </p>
      )}
      <p>Les pièces se prennent aussi une à une&nbsp;:</p>
      <ul className="papers">
        {papers.map(({ path, product, bytes }) => (
          <li key={path}>
            <a href={`./${path}`}>{PAPERS[product] ?? pictureName(path)}</a>{' '}
            <span className="weight">({weight(bytes)})</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
