import { Fragment, type ReactNode } from 'react'
import { Artwork } from '../../components/Artwork/Artwork.tsx'
import { PanelTitle } from '../../components/PanelTitle/PanelTitle.tsx'
import { Testimonial } from '../../components/Testimonial/Testimonial.tsx'
import type { VoicesLayout } from './layout.ts'

/** « Ils en parlent le mieux » */
export function VoicesPanel({ layout }: { readonly layout: VoicesLayout }): ReactNode {
  return (
    <>
      <Artwork artwork={layout.pattern} />
      <PanelTitle text={layout.title} />
      {layout.testimonials.map((testimonial) => (
        <Fragment key={testimonial.speaker.field}>
          <Testimonial layout={testimonial} />
        </Fragment>
      ))}
    </>
  )
}
