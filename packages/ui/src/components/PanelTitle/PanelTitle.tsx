import type { ReactNode } from 'react'
import { useSurface } from '../../surface/surface-context.ts'
import { COLOURS } from '../../tokens/colours.ts'
import type { PlacedText } from '../../typesetting/compose-text.ts'

/** The title of a panel; level 1 is the title of the leaflet itself. */
export function PanelTitle({
  text,
  level = 2,
  onDark = false,
}: {
  readonly text: PlacedText
  readonly level?: 1 | 2 | 3
  readonly onDark?: boolean
}): ReactNode {
  const { Heading } = useSurface()
  return <Heading ink={onDark ? COLOURS.titleOnDark : COLOURS.title} level={level} text={text} />
}
