import type { ReactNode } from 'react'
import { useSurface } from '../../surface/surface-context.ts'
import { COLOURS } from '../../tokens/colours.ts'
import { Artwork } from '../Artwork/Artwork.tsx'
import type { WordmarkLayout } from './layout.ts'

/** The sender's name on a dark ground. */
export function Wordmark({ layout }: { readonly layout: WordmarkLayout }): ReactNode {
  const { Text } = useSurface()
  return (
    <>
      <Artwork artwork={layout.mark} />
      <Text ink={COLOURS.titleOnDark} text={layout.name} />
    </>
  )
}
