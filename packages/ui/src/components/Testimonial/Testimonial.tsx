import type { ReactNode } from 'react'
import { useSurface } from '../../surface/surface-context.ts'
import { COLOURS } from '../../tokens/colours.ts'
import { Artwork } from '../Artwork/Artwork.tsx'
import type { TestimonialLayout } from './layout.ts'

/** A quoted party, its name as visible as its words. */
export function Testimonial({ layout }: { readonly layout: TestimonialLayout }): ReactNode {
  const { Heading, Quote, Text } = useSurface()
  return (
    <>
      <Artwork artwork={layout.mark} />
      <Heading ink={COLOURS.label} level={3} text={layout.heading} />
      <Text ink={COLOURS.title} text={layout.speaker} />
      <Quote>
        <Text ink={COLOURS.body} text={layout.words} />
      </Quote>
    </>
  )
}
