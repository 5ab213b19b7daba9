import type { ReactNode } from 'react'
import type { ToldFault } from './faults-in-french.ts'

/** What a fault is: the rule that is broken, if one is, what is wrong, and how often. */
export function FaultText({ told: { fault, times } }: { readonly told: ToldFault }): ReactNode {
  return (
    <>
      {fault.rule && <span className="live-rule">{fault.rule}</span>} {fault.what}
      {times > 1 && ` (${times}\u00a0fois)`}
    </>
  )
}
