import {
  READING_COLOURS,
  type ReadSection,
  type Rectangle,
  TOOL_COLOURS,
} from '@flyer-open-data/ui'
import { type ReactNode, useId } from 'react'

/** From one line of the hatches to the next, in CSS pixels. */
const STEP_PX = 4

/** Decorations are hatched in their own shapes: a pattern runs under texts, its frame tells little. */
export function Hatches({
  sections,
  area: { x, y, width, height },
  pixelsPerMm,
}: {
  readonly sections: readonly ReadSection[]
  readonly area: Rectangle
  readonly pixelsPerMm: number
}): ReactNode {
  const hatch = useId()
  const step = STEP_PX / pixelsPerMm
  return (
    <svg className="table-hatches" viewBox={`${x} ${y} ${width} ${height}`}>
      <title>Décoration, non lue</title>
      <pattern
        height={step}
        id={hatch}
        patternTransform="rotate(45)"
        patternUnits="userSpaceOnUse"
        width={step}
      >
        <rect fill={TOOL_COLOURS.onChosen} height={step} width={step} />
        <rect fill={READING_COLOURS.decoration} height={step} width={step / 3} />
      </pattern>
      {sections.flatMap(({ panel, decorations }) =>
        decorations.map(({ frame, paths }) => (
          <g key={`${panel} ${frame.x} ${frame.y}`} transform={`translate(${frame.x} ${frame.y})`}>
            {paths.map(({ d }) => (
              <path d={d} fill={`url(#${hatch})`} key={d} />
            ))}
          </g>
        )),
      )}
    </svg>
  )
}
