import type { LoadedLeaflet } from '@flyer-open-data/browser/leaflet'
import type { CheckState } from '@flyer-open-data/browser/preflight'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { ON_LIGHT_TABLE } from '../leaflet/on-light-table.tsx'
import { CheckView } from './CheckView.tsx'
import { ACCEPTED, REFUSED, TOO_LONG, UNREADABLE, WORKING } from './example-checks.ts'
import { FileCheck } from './FileCheck.tsx'

interface Args {
  /** A state to look at; undefined for the page that works. */
  readonly state: CheckState | undefined
}

const nothing = () => undefined

const meta: Meta<Args> = {
  title: 'Contrôle',
  id: 'controle',
  parameters: ON_LIGHT_TABLE,
  argTypes: { state: { table: { disable: true } } },
  render: ({ state }, { loaded }) =>
    state ? (
      <CheckView
        destination={{ profile: 'offset-coated', printer: null }}
        onCancel={nothing}
        onDestination={nothing}
        onFile={nothing}
        onRetry={nothing}
        press={{ name: 'meuse-2024', check: nothing }}
        state={state}
      />
    ) : (
      <FileCheck loaded={loaded as unknown as LoadedLeaflet} />
    ),
}

export default meta
type Story = StoryObj<Args>

export const Check: Story = { name: 'Contrôler un fichier', args: { state: undefined } }
export const Working: Story = { name: 'État\u00a0: en cours', args: { state: WORKING } }
export const Refused: Story = { name: 'État\u00a0: à corriger', args: { state: REFUSED } }
export const Accepted: Story = { name: 'État\u00a0: bon', args: { state: ACCEPTED } }
export const Unreadable: Story = { name: 'État\u00a0: illisible', args: { state: UNREADABLE } }
export const TooLong: Story = { name: 'État\u00a0: trop long', args: { state: TOO_LONG } }
