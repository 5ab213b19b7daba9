import { type KitState, useKit } from '@flyer-open-data/browser/design-kit'
import { failureWords } from '@flyer-open-data/browser/press'
import { withUnit } from '@flyer-open-data/flyer'
import type { LeafletLayout } from '@flyer-open-data/ui'
import type { ReactNode } from 'react'
import { TokenPage } from '../token-pages/TokenPage.tsx'
import { KitLink } from './KitLink.tsx'
import './design-kit.css'

/** The kit once it is made. */
type Ready = Extract<KitState, { status: 'ready' }>

/** All that a designer takes from the leaflet, made in this browser, to be kept. */
export function DesignKit({
  edition,
  layout,
}: {
  readonly edition: { readonly id: string; readonly title: string }
  readonly layout: LeafletLayout
}): ReactNode {
  const { kit, retry } = useKit(edition, layout)
  return (
    <TokenPage
      intro="Les encres, le motif et les cellules du dépliant, pour en tirer une affiche, une bannière ou un diaporama qui lui ressemble. Tout est fabriqué dans ce navigateur."
      title="Kit graphique"
    >
      <div aria-live="polite" className="kit-status" role="status">
        {kit.status === 'pending' && <p>Fabrication du kit…</p>}
        {kit.status === 'failed' && <Failure error={kit.error} />}
      </div>
      {kit.status === 'failed' && (
        <button className="kit-retry" onClick={retry} type="button">
          Réessayer
        </button>
      )}
      {kit.status === 'ready' && <Kit {...kit} />}
    </TokenPage>
  )
}

function Failure({ error }: { readonly error: unknown }) {
  const { what, mend } = failureWords({ step: 'kit', error })
  return (
    <p>
      {what} {mend}
    </p>
  )
}

function Kit({ artwork, files, names }: Ready) {
  const file = (name: string) => files.get(name)
  return (
    <>
      <section className="kit-whole">
        <h2>Le kit entier</h2>
        <p>
          <KitLink file={file(names.archive)}>
            Tous les fichiers, avec leur mode d’emploi, ZIP
          </KitLink>
        </p>
      </section>
      <section>
        <h2>Encres</h2>
        <p className="kit-text">
          Le nuancier contient les recettes CMJN, qui font foi, ce qu’elles donnent en Lab sur
          papier couché et non couché, et les couleurs d’écran. InDesign, Illustrator, Photoshop,
          Affinity et Scribus l’ouvrent.
        </p>
        <p>
          <KitLink file={file(names.swatches)}>Nuancier, ASE</KitLink>
        </p>
      </section>
      <section>
        <h2>Motif, cellules et pictogrammes</h2>
        <p className="kit-text">
          À taille réelle. Le PDF est dans les encres du dépliant (CMJN){'\u00a0'}: pour imprimer.
          Le SVG est dans les couleurs d’écran, l’encre de chaque tracé y est notée.
        </p>
        {/* A side of the leaflet is a landscape: those two share a row. */}
        <Drawings drawings={artwork.filter(isWide)} files={files} />
        <Drawings drawings={artwork.filter((drawing) => !isWide(drawing))} files={files} />
      </section>
    </>
  )
}

const isWide = ({ width, height }: Ready['artwork'][number]) => width > height

function Drawings({
  drawings,
  files,
}: Pick<Ready, 'files'> & { readonly drawings: Ready['artwork'] }) {
  return (
    <ul className={drawings.some(isWide) ? 'kit-artwork kit-artwork-wide' : 'kit-artwork'}>
      {drawings.map(({ name, title, width, height, bleed }) => (
        <li key={name}>
          <img alt="" src={files.get(`${name}.svg`)?.address} />
          <h3>{title}</h3>
          <p className="kit-size">
            {width}
            {'\u00a0'}×{'\u00a0'}
            {withUnit(height, 'mm')}
            {bleed > 0 && `, fonds perdus ${withUnit(bleed, 'mm')}`}
          </p>
          <p className="kit-links">
            <KitLink file={files.get(`${name}.pdf`)}>
              <span className="kit-of">{title}, </span>PDF
            </KitLink>
            <KitLink file={files.get(`${name}.svg`)}>
              <span className="kit-of">{title}, </span>SVG
            </KitLink>
          </p>
        </li>
      ))}
    </ul>
  )
}
