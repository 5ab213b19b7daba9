import { checkOnce, type LoadedLeaflet } from '@flyer-open-data/browser/leaflet'
import {
  type CheckState,
  type Destination,
  droppedFile,
  type FileToCheck,
  pressFileToCheck,
  useCheck,
} from '@flyer-open-data/browser/preflight'
import { PartNotImportedError } from '@flyer-open-data/browser/press'
import { jobOf } from '@flyer-open-data/flyer'
import { type ReactNode, useState } from 'react'
import { chosenIn } from '../light-table/settings/chosen.ts'
import { loadAgain } from '../light-table/settings/load-again.ts'
import { useView } from '../light-table/settings/ViewSettingsContext.tsx'
import { CheckView } from './CheckView.tsx'

/** Any file, or the press file of the chosen job, held against what a printer asks for. */
export function FileCheck({ loaded }: { readonly loaded: LoadedLeaflet }): ReactNode {
  const { catalogue, fonts, requestOf } = loaded
  const { settings } = useView()
  const { run, sender } = chosenIn(catalogue, settings)
  const [file, setFile] = useState<FileToCheck>()
  const [destination, setDestination] = useState<Destination>({
    profile: `offset-${run.paper}`,
    printer: null,
  })
  const state = useCheck(file, destination)
  const { layout } = checkOnce(requestOf(run, sender))
  const job = jobOf(catalogue, run, sender)
  return (
    <CheckView
      destination={destination}
      email={catalogue.owner.contact.email}
      onCancel={() => setFile(undefined)}
      onDestination={setDestination}
      onFile={(chosen) => setFile(droppedFile(chosen))}
      onRetry={() => {
        if (needsLoading(state)) loadAgain(settings)
        else setFile(file && { ...file })
      }}
      press={
        layout && {
          name: job.id,
          check: () => setFile(pressFileToCheck({ job, layout, fonts })),
        }
      }
      state={state}
    />
  )
}

/** Whether only a page that is loaded again gets what is missing. */
const needsLoading = (state: CheckState) =>
  state.status === 'failed' && state.error instanceof PartNotImportedError
