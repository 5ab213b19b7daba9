import type { ReactNode } from 'react'
import { useSurface } from '../../surface/surface-context.ts'
import { COLOURS } from '../../tokens/colours.ts'
import { Artwork } from '../Artwork/Artwork.tsx'
import type { PhaseLayout } from './layout.ts'

/** One of the three phases of getting organised, with its actions. */
export function Phase({ layout }: { readonly layout: PhaseLayout }): ReactNode {
  const { Heading, List, ListItem, Text } = useSurface()
  return (
    <>
      <Artwork artwork={layout.mark} />
      <Heading ink={COLOURS.labelOnDark} level={3} text={layout.title} />
      <List>
        {layout.actions.map((action) => (
          <ListItem key={action.field}>
            <Text ink={COLOURS.bodyOnDark} text={action} />
          </ListItem>
        ))}
      </List>
    </>
  )
}
