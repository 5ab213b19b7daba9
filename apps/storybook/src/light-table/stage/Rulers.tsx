import { frenchNumber } from '@flyer-open-data/flyer'
import type { ReactNode } from 'react'
import { rulerSteps } from './scale.ts'

/** Breadth of a ruler, in CSS pixels. */
const BREADTH = 20

/**
 * A ruler in mm along an edge of the stage. Zero is the trim's edge.
 *
 * @param origin where zero stands, in CSS pixels from the start of the ruler
 * @param length of the ruler, in CSS pixels
 */
export function Ruler({
  direction,
  origin,
  length,
  pixelsPerMm,
}: {
  readonly direction: 'across' | 'down'
  readonly origin: number
  readonly length: number
  readonly pixelsPerMm: number
}): ReactNode {
  const { label, tick } = rulerSteps(pixelsPerMm)
  const first = Math.floor(-origin / pixelsPerMm / tick)
  const last = Math.ceil((length - origin) / pixelsPerMm / tick)
  const perLabel = Math.round(label / tick)
  const isAcross = direction === 'across'
  const ticks = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
  return (
    <svg
      aria-hidden="true"
      className="table-ruler"
      data-direction={direction}
      height={isAcross ? BREADTH : length}
      width={isAcross ? length : BREADTH}
    >
      {ticks.map((index) => {
        const at = origin + index * tick * pixelsPerMm
        const isLabelled = index % perLabel === 0
        const isHalf = index % (perLabel / 2) === 0
        const size = isLabelled ? BREADTH : isHalf ? 8 : 5
        return (
          <g key={index}>
            <line
              {...(isAcross
                ? { x1: at, x2: at, y1: BREADTH - size, y2: BREADTH }
                : { y1: at, y2: at, x1: BREADTH - size, x2: BREADTH })}
            />
            {isLabelled && (
              <text
                {...(isAcross
                  ? { x: at + 3, y: 9 }
                  : { x: 0, y: 0, transform: `translate(9 ${at - 3}) rotate(-90)` })}
              >
                {frenchNumber(index * tick)}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}
