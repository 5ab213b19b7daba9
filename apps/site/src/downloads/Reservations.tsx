import type { Finding } from '@flyer-open-data/flyer'
import { tellPressInFrench } from '@flyer-open-data/print/findings'
import type { ReactNode } from 'react'

/** What a check found to look at in a file that passed; nothing where it found nothing. */
export function Reservations({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  if (findings.length === 0) return null
  const told = findings.map(tellPressInFrench).map(({ what, where }) => [what, where] as const)
  return (
    <ul className="reservations">
      {told.map(([what, where]) => (
        <li key={`${what} ${where}`}>
          {what}
          {where === '' ? '' : ` (${where})`}
        </li>
      ))}
    </ul>
  )
}
