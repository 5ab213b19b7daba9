import { type ReactNode, useId, useRef } from 'react'
import { useDropOn } from './use-drop-on.ts'

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
  const zone = useRef<HTMLDivElement>(null)
  const isOver = useDropOn(zone, onFiles)
  return (
    <div className="drop-zone" data-over={isOver} ref={zone}>
      <input
        accept={accept}
        aria-describedby={describedBy}
        aria-invalid={isWrong}
        className="file-input"
        id={id}
        multiple={isMultiple}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])]
          if (files.length > 0) onFiles(files)
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
