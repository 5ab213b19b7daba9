import type { ReactNode } from 'react'

/** What still works where a page of the site cannot do its work: one sentence. */
export function ReadyFiles(): ReactNode {
  return (
    <>
      Les <a href="../telecharger/">fichiers prêts à télécharger</a> fonctionnent toujours.
    </>
  )
}
