import { failureWords, type ProductFile } from '@flyer-open-data/browser/press'
import { type ReactNode, useEffect, useRef } from 'react'

/** One product: a button that makes its file, then the link that keeps it, pressed once by itself. */
export function ProductDownload({
  fileName,
  use,
  file,
  make,
}: {
  readonly fileName: string
  /** When it is taken, in French. */
  readonly use: string
  readonly file: ProductFile | undefined
  readonly make: () => void
}): ReactNode {
  const link = useRef<HTMLAnchorElement>(null)
  const address = file?.status === 'ready' ? file.address : undefined
  // Only what was asked for here is handed over at once: a menu that opens again hands over nothing.
  const isAsked = useRef(false)
  useEffect(() => {
    if (address === undefined || !isAsked.current) return
    isAsked.current = false
    link.current?.focus()
    link.current?.click()
  }, [address])
  return (
    <li>
      {file?.status === 'ready' ? (
        <a className="table-download" download={fileName} href={file.address} ref={link}>
          {fileName} ({Math.ceil(file.size / 1000)}&nbsp;ko)
        </a>
      ) : (
        <button
          aria-disabled={file?.status === 'pending'}
          onClick={() => {
            if (file?.status === 'pending') return
            isAsked.current = true
            make()
          }}
          type="button"
        >
          {fileName}
        </button>
      )}
      <span>{use}</span>
      <span role="status">{statusOf(file)}</span>
    </li>
  )
}

function statusOf(file: ProductFile | undefined): string {
  switch (file?.status) {
    case 'pending':
      return 'Fabrication…'
    case 'failed': {
      const { what, mend } = failureWords({ step: 'make', error: file.error })
      return `${what} ${mend}`
    }
    case 'ready':
      return 'Prêt.'
    default:
      return ''
  }
}
