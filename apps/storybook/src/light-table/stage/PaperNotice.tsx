import type { FailureWords } from '@flyer-open-data/browser/press'
import type { ReactNode } from 'react'

/**
 * What stands on the table in place of paper that is drawn, or that cannot be: why, and what to do.
 * That it is being drawn is told on the status line too; here it is for who looks.
 */
export function PaperNotice({
  failure,
}: {
  readonly failure: FailureWords | undefined
}): ReactNode {
  if (failure) {
    return (
      <p className="table-notice" data-failed={true} role="alert">
        {`${failure.what} ${failure.mend}`}
      </p>
    )
  }
  return (
    <p aria-hidden="true" className="table-notice" data-failed={false}>
      Dessin du fichier d’impression…
    </p>
  )
}
