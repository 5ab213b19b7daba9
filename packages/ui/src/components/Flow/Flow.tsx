import type { ReactNode } from 'react'
import { useSurface } from '../../surface/surface-context.ts'
import { COLOURS } from '../../tokens/colours.ts'
import { Artwork } from '../Artwork/Artwork.tsx'
import type { FlowLayout } from './layout.ts'

/** The flow from producing data to their reuse. */
export function Flow({ layout }: { readonly layout: FlowLayout }): ReactNode {
  const { List, ListItem, Text } = useSurface()
  return (
    <>
      <Artwork artwork={layout.drawing} />
      <List ordered>
        {layout.steps.map(({ arrow, text }) => (
          <ListItem key={text.field}>
            <Text ink={COLOURS.title} text={text} />
            {arrow && <Text ink={COLOURS.title} text={arrow} />}
          </ListItem>
        ))}
      </List>
    </>
  )
}
