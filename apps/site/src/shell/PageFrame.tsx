import type { FontBook } from '@flyer-open-data/ui'
import type { ReactNode } from 'react'
import { PAGE_FOLDERS, type PageName } from './page-folders.ts'
import { SiteName } from './SiteName.tsx'

/** The address of a page as another one links to it, whatever folder the site stands in. */
export function addressFrom(from: PageName, to: PageName): string {
  const up = PAGE_FOLDERS[from] === '' ? './' : '../'
  const folder = PAGE_FOLDERS[to]
  return folder === '' ? up : `${up}${folder}/`
}

/** What each page is called where it is led to. */
const NAMES: Readonly<Record<PageName, string>> = {
  home: 'Lire le dépliant',
  downloads: 'Télécharger',
  reprint: 'Réimprimer',
  batch: 'Plusieurs communes',
  edition: 'Vérifier un dépliant',
  legal: 'Mentions légales',
  accessibility: 'Accessibilité',
  privacy: 'Données personnelles',
}

const MAIN: readonly PageName[] = ['home', 'downloads', 'reprint', 'batch', 'edition']
const FOOT: readonly PageName[] = ['legal', 'accessibility', 'privacy']

function Links({ here, pages }: { readonly here: PageName; readonly pages: readonly PageName[] }) {
  return (
    // Safari drops the meaning of a list without bullets unless its role is spelt out.
    // biome-ignore lint/a11y/noRedundantRoles: see above
    <ul className="site-links" role="list">
      {pages.map((page) => (
        <li key={page}>
          <a aria-current={page === here ? 'page' : undefined} href={addressFrom(here, page)}>
            {NAMES[page]}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** What stands around the content of every page. */
export function PageFrame({
  name,
  fonts,
  children,
}: {
  readonly name: PageName
  /** Those of the leaflet, which the wordmark is set in. */
  readonly fonts: FontBook
  readonly children: ReactNode
}): ReactNode {
  return (
    <>
      <a className="skip" href="#contenu">
        Aller au contenu
      </a>
      <header className="site-head">
        <SiteName fonts={fonts} home={addressFrom(name, 'home')} />
        <nav aria-label="Principale">
          <Links here={name} pages={MAIN} />
        </nav>
      </header>
      <main id="contenu">{children}</main>
      <footer className="site-foot">
        <p className="site-sender">
          Un service de DataGrandEst, le service public de la donnée en région Grand Est
        </p>
        <nav aria-label="Pied de page">
          <Links here={name} pages={FOOT} />
        </nav>
      </footer>
    </>
  )
}
