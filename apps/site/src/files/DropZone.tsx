import { type ReactNode, useId, useState } from 'react'

/** A place to drop files on, with the button that chooses them for whoever drops nothing. */
export function DropZone({
  label,
  says,
  accept,
  isMultiple = false,
  describedBy,
  isWrong = false,
  onFiles,
}: {
  /** What the button says. */
  readonly label: string
  /** What may be dropped. */
  readonly says: ReactNode
  readonly accept: string
  readonly isMultiple?: boolean
  readonly describedBy?: string | undefined
  readonly isWrong?: boolean
  readonly onFiles: (files: readonly File[]) => void
}): ReactNode {
  const id = useId()
  const [isOver, setIsOver] = useState(false)
  const take = (list: FileList | null | undefined) => {
    const files = [...(list ?? [])]
    if (files.length > 0) onFiles(files)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way; the button is the other
    <div
      className="drop-zone"
      data-over={isOver}
      onDragLeave={() => setIsOver(false)}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDrop={(event) => {
        event.preventDefault()
        setIsOver(false)
        take(event.dataTransfer.files)
      }}
    >
      <input
        accept={accept}
        aria-describedby={describedBy}
        aria-invalid={isWrong}
        className="file-input"
        id={id}
        multiple={isMultiple}
        onChange={({ currentTarget }) => {
          take(currentTarget.files)
          // The same file, chosen again, is another file: it may have changed.
          currentTarget.value = ''
        }}
        type="file"
      />
      <label className="button" htmlFor={id}>
        {label}
      </label>
      <p className="drop-zone-words">{says}</p>
    </div>
  )
}
