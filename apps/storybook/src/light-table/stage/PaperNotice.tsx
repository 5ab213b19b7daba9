import type { FailureWords } from '@flyer-open-data/browser/press'
import type { ReactNode } from 'react'

/**
 * What stands on the table in place of paper that is drawn, or that cannot be. The status line says
 * the same: this one is for who looks.
 */
export function PaperNotice({
  failure,
}: {
  readonly failure: FailureWords | undefined
}): ReactNode {
  return (
    <p aria-hidden="true" className="table-notice" data-failed={failure !== undefined}>
      {failure ? `${failure.what} ${failure.mend}` : 'Dessin du fichier d’impression…'}
    </p>
  )
}
