import { OWN_RECIPES } from '@flyer-open-data/ui/comparison'
import { type ReactNode, useEffect, useId, useState } from 'react'
import type { Choice } from './choice.ts'
import type { OnTable } from './comparison-of.ts'
import { readState, stateAsText } from './saved-state.ts'

/**
 * What lies on the table as a file to keep, and such a file to open: what a change of the program
 * did, of a position or of a token, is seen against what was kept before it.
 */
export function StateFile({
  onChoose,
  table: { edition, leaflet, run, sender },
}: {
  readonly onChoose: (change: Partial<Choice>) => void
  readonly table: OnTable
}): ReactNode {
  const id = useId()
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    const name = `État enregistré, ${edition.id.replace('edition-', 'édition\u00a0')}`
    const text = stateAsText({ name, edition, layout: leaflet, inks: OWN_RECIPES })
    const made = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [edition, leaflet])
  const open = async (file: File | undefined) => {
    if (file) onChoose({ state: readState(await file.text()) ?? 'unreadable' })
  }
  return (
    <div className="before-after-state">
      <a className="table-download" download={`etat-${run}-${sender}.json`} href={address}>
        Enregistrer l’état actuel
      </a>
      {/* A browser would name its own button in its own language. */}
      <label className="before-after-open" htmlFor={id}>
        Ouvrir un état (l’avant)…
        <input
          accept=".json,application/json"
          className="table-unseen"
          id={id}
          onChange={({ target }) => {
            open(target.files?.[0]).catch(() => onChoose({ state: 'unreadable' }))
          }}
          type="file"
        />
      </label>
    </div>
  )
}
