import type { ReactNode } from 'react'
import { useSurface } from '../../surface/surface-context.ts'
import { COLOURS } from '../../tokens/colours.ts'
import { Artwork } from '../Artwork/Artwork.tsx'
import type { ReasonLayout } from './layout.ts'

/** One reason for publishing data, with its icon. */
export function Reason({ layout }: { readonly layout: ReasonLayout }): ReactNode {
  const { Text } = useSurface()
  return (
    <>
      <Artwork artwork={layout.icon} />
      <Text ink={COLOURS.body} text={layout.text} />
    </>
  )
}
