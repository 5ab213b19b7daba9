import type { CSSProperties, ReactNode } from 'react'
import { VISION_MATRICES, type Vision } from './visions.ts'

const idOf = (vision: Vision) => `table-vision-${vision}`

/** The filter of a vision, which what lies on the table goes through. */
export function VisionFilter({ vision }: { readonly vision: Vision }): ReactNode {
  if (vision === 'usual') return null
  // Rows of five: the three lights, transparency, and what is added.
  const values = [...VISION_MATRICES[vision].map((row) => [...row, 0, 0]), [0, 0, 0, 1, 0]]
  return (
    <svg aria-hidden="true" className="table-vision">
      <filter
        colorInterpolationFilters="linearRGB"
        height="1"
        id={idOf(vision)}
        width="1"
        x="0"
        y="0"
      >
        <feColorMatrix type="matrix" values={values.flat().join(' ')} />
      </filter>
    </svg>
  )
}

/** The custom property by which style sheets lay the filter on what it is for. */
export const visionStyle = (vision: Vision) =>
  (vision === 'usual' ? {} : { '--table-vision': `url(#${idOf(vision)})` }) as CSSProperties
