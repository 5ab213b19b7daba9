import type { ReactNode } from 'react'
import type { SignKind } from './verdict-names.ts'

/** What is drawn of each sign, on 16 × 16: no two have one outline, so that colour says nothing alone. */
const SIGNS: Readonly<Record<SignKind, { readonly ground: string; readonly mark: string }>> = {
  passed: { ground: 'M8 0a8 8 0 1 0 0 16a8 8 0 1 0 0-16z', mark: 'M4 8.5l3 3l5.5-6.5' },
  warning: { ground: 'M8 .5L16 15.5H0z', mark: 'M8 5.5v4.5M8 12v1.6' },
  error: { ground: 'M4.7 0h6.6L16 4.7v6.6L11.3 16H4.7L0 11.3V4.7z', mark: 'M5 5l6 6M11 5l-6 6' },
  unknown: {
    ground: 'M0 0h16v16H0z',
    mark: 'M5.6 6.2c0-3.6 5-3.4 5-.4c0 2-2.5 1.9-2.5 4M8.1 11.6v1.7',
  },
}

/** The sign beside the words of a verdict; whoever does not see it loses nothing. */
export function VerdictSign({ kind }: { readonly kind: SignKind }): ReactNode {
  const { ground, mark } = SIGNS[kind]
  return (
    <svg aria-hidden="true" className={`sign ${kind}`} height="16" viewBox="0 0 16 16" width="16">
      <path className="sign-ground" d={ground} />
      <path className="sign-mark" d={mark} />
    </svg>
  )
}
