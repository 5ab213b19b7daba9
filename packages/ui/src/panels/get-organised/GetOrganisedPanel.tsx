import type { ReactNode } from 'react'
import { Artwork } from '../../components/Artwork/Artwork.tsx'
import { PanelTitle } from '../../components/PanelTitle/PanelTitle.tsx'
import { Phase } from '../../components/Phase/Phase.tsx'
import { useSurface } from '../../surface/surface-context.ts'
import type { GetOrganisedLayout } from './layout.ts'

/** « Bien s’organiser » */
export function GetOrganisedPanel({ layout }: { readonly layout: GetOrganisedLayout }): ReactNode {
  const { List, ListItem } = useSurface()
  return (
    <>
      <Artwork artwork={layout.pattern} />
      <PanelTitle onDark text={layout.title} />
      <List ordered>
        {layout.phases.map((phase) => (
          <ListItem key={phase.title.field}>
            <Phase layout={phase} />
          </ListItem>
        ))}
      </List>
    </>
  )
}
