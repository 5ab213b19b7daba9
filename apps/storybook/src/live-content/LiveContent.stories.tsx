import type { LoadedLeaflet } from '@flyer-open-data/browser/leaflet'
import type { Meta, StoryObj } from '@storybook/react-vite'
import type { ReactNode } from 'react'
import { ON_LIGHT_TABLE } from '../leaflet/on-light-table.tsx'
import { chosenIn } from '../light-table/settings/chosen.ts'
import { useView } from '../light-table/settings/ViewSettingsContext.tsx'
import { LiveContent } from './LiveContent.tsx'

/** The edition of the chosen print run on the desk, and the leaflet of the chosen sender. */
function ChosenEdition({ catalogue, requestOf }: LoadedLeaflet): ReactNode {
  const { run, sender } = chosenIn(catalogue, useView().settings)
  const request = requestOf(run, sender)
  return <LiveContent catalogue={catalogue} key={request.edition.id} request={request} />
}

const meta: Meta = {
  title: 'Contenu en direct',
  parameters: ON_LIGHT_TABLE,
  render: (_, { loaded }) => <ChosenEdition {...(loaded as unknown as LoadedLeaflet)} />,
}

export default meta

export const Edit: StoryObj = { name: 'Éditer' }
