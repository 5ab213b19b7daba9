import type { LoadedLeaflet } from '@flyer-open-data/browser/leaflet'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { ON_LIGHT_TABLE } from '../leaflet/on-light-table.tsx'
import { CheckView } from './CheckView.tsx'
import { EXAMPLE_CHECKS } from './example-checks.ts'
import { FileCheck } from './FileCheck.tsx'

interface Args {
  /** A state to look at, by its name: Storybook takes apart what a story is given. */
  readonly example: keyof typeof EXAMPLE_CHECKS | undefined
}

const nothing = () => undefined

const meta: Meta<Args> = {
  title: 'Contrôle',
  id: 'controle',
  parameters: ON_LIGHT_TABLE,
  argTypes: { example: { table: { disable: true } } },
  render: ({ example }, { loaded }) =>
    example ? (
      <CheckView
        destination={{ profile: 'offset-coated', printer: null }}
        email={(loaded as unknown as LoadedLeaflet).catalogue.owner.contact.email}
        onCancel={nothing}
        onDestination={nothing}
        onFile={nothing}
        onRetry={nothing}
        press={{ name: 'meuse-2024', check: nothing }}
        state={EXAMPLE_CHECKS[example]}
      />
    ) : (
      <FileCheck loaded={loaded as unknown as LoadedLeaflet} />
    ),
}

export default meta
type Story = StoryObj<Args>

export const Check: Story = { name: 'Contrôler un fichier', args: { example: undefined } }
export const Working: Story = { name: 'État\u00a0: en cours', args: { example: 'working' } }
export const Refused: Story = { name: 'État\u00a0: à corriger', args: { example: 'refused' } }
export const Accepted: Story = { name: 'État\u00a0: bon', args: { example: 'accepted' } }
export const Unreadable: Story = { name: 'État\u00a0: illisible', args: { example: 'unreadable' } }
export const TooLong: Story = { name: 'État\u00a0: trop long', args: { example: 'tooLong' } }
