import type { ReactNode } from 'react'
import { Artwork } from '../../components/Artwork/Artwork.tsx'
import { PanelTitle } from '../../components/PanelTitle/PanelTitle.tsx'
import { Reason } from '../../components/Reason/Reason.tsx'
import { useSurface } from '../../surface/surface-context.ts'
import type { WhyPublishLayout } from './layout.ts'

/** « Pourquoi publier ses données ? » */
export function WhyPublishPanel({ layout }: { readonly layout: WhyPublishLayout }): ReactNode {
  const { List, ListItem } = useSurface()
  return (
    <>
      <Artwork artwork={layout.pattern} />
      <PanelTitle text={layout.title} />
      <List>
        {layout.reasons.map((reason) => (
          <ListItem key={reason.text.field}>
            <Reason layout={reason} />
          </ListItem>
        ))}
      </List>
    </>
  )
}
