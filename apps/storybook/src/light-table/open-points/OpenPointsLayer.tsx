import type { PointOfRun } from '@flyer-open-data/flyer'
import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import type { View } from '../stage/subject.ts'
import { pointBoxes } from './point-boxes.ts'

/** The place of the chosen open point, outlined so that it shows on any ground. */
export function OpenPointsLayer({
  point,
  view,
}: {
  readonly point: PointOfRun
  readonly view: View
}): ReactNode {
  const boxes = useMemo(() => pointBoxes(point, view), [point, view])
  const first = useRef<SVGGElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another point is brought into sight
  useEffect(() => {
    first.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [point.id])
  const { x, y, width, height } = view.area
  return (
    <svg aria-hidden="true" className="table-guides" viewBox={`${x} ${y} ${width} ${height}`}>
      <g className="table-point" data-point={point.id} ref={first}>
        {(['dark', 'light', 'core'] as const).map((layer) =>
          boxes.map((box) => (
            <rect
              {...box}
              className={`table-point-${layer}`}
              key={`${layer} ${box.x} ${box.y}`}
              rx={1}
              vectorEffect="non-scaling-stroke"
            />
          )),
        )}
      </g>
    </svg>
  )
}
