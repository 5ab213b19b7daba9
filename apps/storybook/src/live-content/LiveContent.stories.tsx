import type { LoadedLeaflet } from '@flyer-open-data/browser/leaflet'
import { jobOf } from '@flyer-open-data/flyer'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { type ReactNode, useMemo } from 'react'
import { ON_LIGHT_TABLE } from '../leaflet/on-light-table.tsx'
import { useView } from '../light-table/settings/ViewSettingsContext.tsx'
import { LiveContent } from './LiveContent.tsx'

/** The edition of the chosen print run, on the desk. */
function ChosenEdition({ catalogue, fonts }: LoadedLeaflet): ReactNode {
  const { settings } = useView()
  const request = useMemo(() => {
    const run = catalogue.printRuns.find(({ id }) => id === settings.run)
    if (!run) throw new Error(`The catalogue has no print run ${settings.run}.`)
    return { ...jobOf(catalogue, run), fonts }
  }, [catalogue, fonts, settings.run])
  return <LiveContent catalogue={catalogue} key={request.edition.id} request={request} />
}

const meta: Meta = {
  title: 'Contenu en direct',
  parameters: ON_LIGHT_TABLE,
  render: (_, { loaded }) => <ChosenEdition {...(loaded as unknown as LoadedLeaflet)} />,
}

export default meta

export const Edit: StoryObj = { name: 'Éditer' }
