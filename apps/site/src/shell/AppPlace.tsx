import type { ReactNode } from 'react'
import { addressFrom } from './PageFrame.tsx'
import type { PageName } from './page-folders.ts'

/** Where a page's program draws, and what stands there for a browser that runs none. */
export function AppPlace({ page }: { readonly page: PageName }): ReactNode {
  return (
    <>
      <noscript>
        <p className="notice">
          Cette page a besoin de JavaScript, qui n’est pas actif dans votre navigateur. Les{' '}
          <a href={addressFrom(page, 'downloads')}>fichiers prêts à télécharger</a> s’en passent.
        </p>
      </noscript>
      <div id="app" />
    </>
  )
}
