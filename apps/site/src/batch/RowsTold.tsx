import type { ToldRow } from '@flyer-open-data/browser/reprint'
import type { ReactNode } from 'react'

/** What became of each row: its file, or what is to be corrected in it. */
export function RowsTold({ rows }: { readonly rows: readonly ToldRow[] }): ReactNode {
  return (
    <ol className="rows">
      {rows.map(({ line, name, file, faults }) => (
        <li data-made={file !== undefined} key={line}>
          <strong>
            Ligne {line}, {name || 'sans nom'}
          </strong>
          {file === undefined ? (
            <ul>
              {faults.map(({ column, what, mend }) => (
                <li key={`${column} ${what}`}>
                  {column && `Colonne ${column}\u00a0: `}
                  {what} {mend}
                </li>
              ))}
            </ul>
          ) : (
            <span className="file-name">{file}</span>
          )}
        </li>
      ))}
    </ol>
  )
}
