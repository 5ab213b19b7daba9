import { editionOf } from '@flyer-open-data/flyer'
import type { LoadedLeaflet } from '@flyer-open-data/ui/stories'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { type ReactNode, useMemo } from 'react'
import { LiveContent } from './LiveContent.tsx'

/** The edition of the first print run, on the desk. */
function FirstEdition({ catalogue, fonts }: LoadedLeaflet): ReactNode {
  const request = useMemo(() => {
    const [run] = catalogue.printRuns
    if (!run) throw new Error('The catalogue has no print run.')
    const { format, landingLink } = catalogue
    return { edition: editionOf(catalogue, run), format, landingLink, fonts }
  }, [catalogue, fonts])
  return <LiveContent request={request} />
}

const meta: Meta = {
  title: 'Contenu en direct',
  render: (_, { loaded }) => <FirstEdition {...(loaded as unknown as LoadedLeaflet)} />,
}

export default meta

export const Edit: StoryObj = { name: 'Éditer' }
