import { formatDay, readCatalogue } from '@flyer-open-data/flyer'
import type { PublishedFiles } from '@flyer-open-data/print/node'
import { AUDIENCES, type Audience } from '../downloads/audiences.ts'
import { Dossier } from '../downloads/Dossier.tsx'
import { FileCard } from '../downloads/FileCard.tsx'
import type { ToldProduct } from '../downloads/told-figures.ts'
import { addressFrom } from '../shell/PageFrame.tsx'
import type { Page, PageSources } from './page.ts'

/** The files of the current edition, ready to be printed, sent or read: no script is needed. */
export async function downloadsPage({ published }: PageSources): Promise<Page> {
  const { manifest, reports } = await published()
  const catalogue = readCatalogue()
  const edition = catalogue.editions.find(({ id }) => id === manifest.edition)
  if (!edition) throw new Error(`The catalogue has no ${manifest.edition}.`)
  const report = manifest.files.find(({ product }) => product === 'report')
  const open = manifest.openPoints.filter(({ lifted }) => !lifted)
  return {
    title: 'Télécharger',
    description:
      'Les fichiers du dépliant, prêts et contrôlés\u00a0: pour l’imprimeur, la reprographie, l’imprimante de bureau et l’écran.',
    content: (
      <div className="prose">
        <h1>Télécharger le dépliant</h1>
        <p className="lead">
          Des fichiers contrôlés un par un, sans inscription. Où le dépliant sera-t-il
          imprimé&#8239;?
        </p>
        <nav aria-label="Où le dépliant sera imprimé">
          <ul className="choices">
            {AUDIENCES.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
            <li>
              <a href="#dossier">Tout le dossier</a>
            </li>
          </ul>
        </nav>
        <div className="previews">
          <img
            alt="Extérieur du dépliant, déplié"
            decoding="async"
            height={422}
            src="./apercu-exterieur-courriel.png"
            width={600}
          />
          <img
            alt="Intérieur du dépliant, déplié"
            decoding="async"
            height={422}
            src="./apercu-interieur-courriel.png"
            width={600}
          />
        </div>
        <p>
          Édition&nbsp;{edition.id.replace('edition-', '')}, contenu du{' '}
          {formatDay(edition.updatedOn)}, au nom de {catalogue.owner.name}. Pour y ajouter le nom,
          les coordonnées et le logo de votre collectivité, passez par{' '}
          <a href={addressFrom('downloads', 'reprint')}>Réimprimer</a>.
        </p>
        {report && (
          <p>
            Chaque fichier a été relu une fois fini&nbsp;: le{' '}
            <a href={`./${report.path}`}>rapport de contrôle</a> dit ce qui a été vérifié, et ce qui
            ne pouvait pas l’être.
          </p>
        )}
        {open.length > 0 && (
          <section aria-labelledby="a-confirmer">
            <h2 id="a-confirmer">Ce qui reste à confirmer</h2>
            <p>
              Les fichiers sont techniquement prêts. Mais avant un tirage définitif,{' '}
              {catalogue.owner.name} ou vous-même devez encore régler&nbsp;:
            </p>
            <ul>
              {open.map(({ id, what }) => (
                <li key={id}>{what}</li>
              ))}
            </ul>
          </section>
        )}
        {AUDIENCES.map((audience) => (
          <Offers audience={audience} key={audience.id} manifest={manifest} reports={reports} />
        ))}
        <Dossier files={manifest.files} />
      </div>
    ),
  }
}

function Offers({
  audience: { id, title, who, offers },
  manifest,
  reports,
}: Pick<PublishedFiles, 'manifest' | 'reports'> & { readonly audience: Audience }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{who}</p>
      <div className="files">
        {offers.map((offer) => {
          const file = manifest.files.find(
            (one): one is ToldProduct => one.pages !== null && one.product === offer.product,
          )
          const report = file && reports.get(file.path)
          if (!report) throw new Error(`${offer.product} was not built and checked.`)
          return <FileCard file={file} key={offer.product} offer={offer} report={report} />
        })}
      </div>
    </section>
  )
}
