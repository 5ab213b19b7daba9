import { useCallback, useEffect, useRef, useState } from 'react'
import { importPart } from '../fetching/import-part.ts'
import type { PressRequest, ProductChoice } from './make-product-file.ts'

/** A file as far as it has come: where a link finds it once it is there, and its size in bytes. */
export type ProductFile =
  | { readonly status: 'pending' }
  | { readonly status: 'failed'; readonly error: unknown }
  | { readonly status: 'ready'; readonly address: string; readonly size: number }

/** The products of a job, and the files that were made of them. */
export interface ProductFiles {
  /** Undefined until they are known; what tells them is fetched when they are first asked for. */
  readonly choices: readonly ProductChoice[] | undefined
  /** Why they are not known. */
  readonly error: unknown
  readonly files: ReadonlyMap<string, ProductFile>
  /** Asks which products there are. */
  readonly ask: () => void
  readonly make: (name: ProductChoice['name']) => void
}

const NONE: ReadonlyMap<string, ProductFile> = new Map()

/**
 * Makes products of a job in this browser, each when it is asked for. Another request lets go of the
 * files of the one before.
 */
export function useProductFiles(request: PressRequest): ProductFiles {
  const [choices, setChoices] = useState<readonly ProductChoice[]>()
  const [error, setError] = useState<unknown>()
  const [files, setFiles] = useState(NONE)
  const current = useRef(request)
  useEffect(() => {
    current.current = request
    setFiles((before) => {
      for (const file of before.values()) {
        if (file.status === 'ready') URL.revokeObjectURL(file.address)
      }
      return NONE
    })
  }, [request])
  const ask = useCallback(() => {
    setError(undefined)
    importPart(() => import('./make-product-file.ts')).then(
      (part) => setChoices(part.productChoices()),
      setError,
    )
  }, [])
  const make = useCallback(
    (name: ProductChoice['name']) => {
      const put = (file: ProductFile) => {
        // Who looks at another job by now is not given this one's file.
        if (current.current === request) setFiles((before) => new Map(before).set(name, file))
      }
      put({ status: 'pending' })
      importPart(() => import('./make-product-file.ts'))
        .then(({ makeProductFile }) => makeProductFile(request, name))
        .then(
          (bytes) => {
            const type = 'application/pdf'
            const blob = new Blob([bytes as Uint8Array<ArrayBuffer>], { type })
            put({ status: 'ready', address: URL.createObjectURL(blob), size: bytes.length })
          },
          (failure: unknown) => put({ status: 'failed', error: failure }),
        )
    },
    [request],
  )
  return { choices, error, files, ask, make }
}
