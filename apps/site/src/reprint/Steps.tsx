import type { ReactNode } from 'react'

/** A step of the page, with its number and its name. */
export function Step({
  number,
  name,
  children,
}: {
  readonly number: number
  readonly name: string
  readonly children: ReactNode
}): ReactNode {
  const id = `etape-${number}`
  return (
    <section aria-labelledby={id} className="step">
      <h2 id={id}>
        <span className="step-number">{number}</span> {name}
      </h2>
      {children}
    </section>
  )
}
