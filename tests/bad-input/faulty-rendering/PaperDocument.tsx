import { type ComponentProps, type ReactNode, useContext } from 'react'
import { PaperDocument as OwnDocument } from '../../../packages/print/src/document/PaperDocument.tsx'
import { FaultContext } from './fault-context.ts'

/** The document of the command, with the fault of the rendering on one of its pages. */
export function PaperDocument({ pages, ...rest }: ComponentProps<typeof OwnDocument>): ReactNode {
  const fault = useContext(FaultContext)
  const drawn = pages.map((page) =>
    page.name === fault?.page
      ? {
          ...page,
          content: (
            <>
              {page.content}
              {fault.element}
            </>
          ),
        }
      : page,
  )
  return <OwnDocument {...rest} pages={drawn} />
}
