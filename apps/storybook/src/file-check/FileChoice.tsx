import { type ReactNode, useId } from 'react'

/** Where a file comes from: dropped, chosen, or the press file of the chosen job. */
export function FileChoice({
  onFile,
  press,
}: {
  readonly onFile: (file: File) => void
  readonly press: { readonly name: string; readonly check: () => void } | undefined
}): ReactNode {
  const id = useId()
  return (
    <div className="check-file">
      <p>
        <b>Déposez un PDF</b> n’importe où sur cette page, ou&nbsp;:
      </p>
      <div className="check-choose">
        <input
          accept="application/pdf,.pdf"
          id={id}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? []
            if (file) onFile(file)
            // The same file, chosen again, is another file: it may have changed.
            currentTarget.value = ''
          }}
          type="file"
        />
        <label htmlFor={id}>Choisir un PDF…</label>
      </div>
      {press && (
        <button onClick={press.check} type="button">
          Essayer avec le tirage {press.name}
        </button>
      )}
    </div>
  )
}
