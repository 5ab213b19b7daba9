import { failureWords, type PressRequest, useProductFiles } from '@flyer-open-data/browser/press'
import { type ReactNode, useEffect } from 'react'
import { Disclosure } from './Disclosure.tsx'
import { ProductDownload } from './ProductDownload.tsx'

/** Every product of the run that is looked at, whatever the view: made here, sent nowhere. */
export function DownloadMenu({ request }: { readonly request: PressRequest }): ReactNode {
  const products = useProductFiles(request)
  return (
    <Disclosure
      cardName="Fichiers de ce tirage"
      isAtEnd={true}
      name={
        <>
          Télécharger <span aria-hidden="true">▾</span>
        </>
      }
    >
      <Products jobId={request.job.id} products={products} />
    </Disclosure>
  )
}

function Products({
  jobId,
  products: { choices, error, files, ask, make },
}: {
  readonly jobId: string
  readonly products: ReturnType<typeof useProductFiles>
}): ReactNode {
  // The menu is open: what it lists is asked for now.
  useEffect(ask, [ask])
  if (error !== undefined) {
    const { what, mend } = failureWords({ step: 'make', error })
    return (
      <p role="alert">
        {what} {mend}
      </p>
    )
  }
  if (!choices) return <p role="status">Un instant…</p>
  return (
    <>
      <p>Chaque fichier est fabriqué dans ce navigateur, le même que celui de la commande.</p>
      <ul className="table-products">
        {choices.map(({ name, use }) => (
          <ProductDownload
            file={files.get(name)}
            fileName={`${jobId}-${name}.pdf`}
            key={name}
            make={() => make(name)}
            use={use}
          />
        ))}
      </ul>
    </>
  )
}
