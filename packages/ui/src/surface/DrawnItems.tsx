import type { ReactNode } from 'react'
import type { Group, InkedText, Item } from '../frame/frame.ts'
import { useSurface } from './surface-context.ts'

/** Draws what a frame holds with the primitives of the current surface: HTML, or react-pdf nodes. */
export function DrawnItems({ items }: { readonly items: readonly Item[] }): ReactNode {
  return items.map((item) => <DrawnItem item={item} key={keyOf(item)} />)
}

function DrawnItem({ item }: { readonly item: Item }): ReactNode {
  const { Box, Drawing, Picture } = useSurface()
  switch (item.kind) {
    case 'solid':
      return <Box {...item} fill={item.ink} />
    case 'drawing':
      return <Drawing {...item.frame} href={item.href} label={item.label} paths={item.paths} />
    case 'picture':
      return <Picture {...item.frame} label={item.label} png={item.png} />
    case 'text':
      return <DrawnText item={item} />
    case 'group':
      return <DrawnGroup group={item} />
  }
}

function DrawnText({ item }: { readonly item: InkedText }): ReactNode {
  const { Heading, Link, Text } = useSurface()
  const { text, ink, accent, meaning } = item
  switch (meaning.role) {
    case 'text':
      return <Text accent={accent} ink={ink} text={text} />
    case 'heading':
      return <Heading accent={accent} ink={ink} level={meaning.level} text={text} />
    case 'link':
      return <Link accent={accent} href={meaning.href} ink={ink} text={text} />
  }
}

function DrawnGroup({ group }: { readonly group: Group }): ReactNode {
  const { List, ListItem, Quote } = useSurface()
  const items = <DrawnItems items={group.items} />
  switch (group.role) {
    case 'list':
      return <List>{items}</List>
    case 'ordered-list':
      return <List ordered>{items}</List>
    case 'list-item':
      return <ListItem>{items}</ListItem>
    case 'quote':
      return <Quote>{items}</Quote>
  }
}

/** No two items of one holder say the same in the same place. */
function keyOf(item: Item): string {
  switch (item.kind) {
    case 'solid':
      return `${item.ink} ${item.x} ${item.y}`
    case 'drawing':
    case 'picture':
      return `${item.name} ${item.frame.x} ${item.frame.y}`
    case 'text':
      return item.text.field
    case 'group':
      return `${item.role} ${item.items.map(keyOf).join()}`
  }
}
