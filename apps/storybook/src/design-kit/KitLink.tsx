import type { KitFile } from '@flyer-open-data/browser/design-kit'
import { withUnit } from '@flyer-open-data/flyer'
import type { ReactNode } from 'react'

/** A file of the kit to keep: it was made in this browser, and never left it. */
export function KitLink({
  file,
  children,
}: {
  readonly file: KitFile | undefined
  readonly children: ReactNode
}): ReactNode {
  if (!file) throw new Error('The kit lacks a file that its page offers.')
  return (
    <a className="kit-link" download={file.name} href={file.address}>
      {children} ({withUnit(Math.ceil(file.size / 1000), 'ko', 0)})
    </a>
  )
}
