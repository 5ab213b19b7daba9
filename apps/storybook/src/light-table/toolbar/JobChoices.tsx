import { type Catalogue, sendersOf } from '@flyer-open-data/flyer'
import type { ReactNode } from 'react'
import { useView } from '../settings/ViewSettingsContext.tsx'
import { Choose } from './Controls.tsx'

/** What is printed and by whom: the lists of print runs and of senders. */
export function JobChoices({ catalogue }: { readonly catalogue: Catalogue }): ReactNode {
  const { settings, change } = useView()
  return (
    <>
      <Choose
        name="Édition et tirage"
        onChoose={(value) => change({ run: value })}
        options={catalogue.printRuns.map(({ id, edition, event }) => ({
          value: id,
          name: `Édition ${edition.replace('edition-', '')} · ${event}`,
        }))}
        value={settings.run}
      />
      <Choose
        name="Émetteur"
        onChoose={(value) => change({ sender: value })}
        options={sendersOf(catalogue).map(({ id, name, isExample }) => ({
          value: id,
          name: isExample ? `${name} (exemple)` : name,
        }))}
        value={settings.sender}
      />
    </>
  )
}
