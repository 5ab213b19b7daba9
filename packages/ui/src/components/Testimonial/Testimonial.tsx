import type { ReactNode } from 'react'
import { useLaidOut } from '../use-laid-out.tsx'
import { layoutTestimonial, type TestimonialProps } from './layout.ts'

/** A quoted party, its name as visible as its words. */
export function Testimonial(props: TestimonialProps): ReactNode {
  return useLaidOut(layoutTestimonial, props)
}
