import type { DrawnPage } from '@flyer-open-data/browser/preflight'
import type { Area, Place } from '@flyer-open-data/print/report-parts'
import { type CSSProperties, type ReactNode, useLayoutEffect, useRef } from 'react'
import { findingId } from './FindingsList.tsx'
import type { PointedFindings } from './use-pointed.ts'

/** A page as it was drawn, the places of its findings outlined; a place leads to its finding. */
export function PagePicture({
  page: { number, width, height, data, area },
  places,
  pointed,
}: {
  readonly page: DrawnPage
  readonly places: readonly Place[]
  readonly pointed: PointedFindings
}): ReactNode {
  const canvas = useRef<HTMLCanvasElement>(null)
  useLayoutEffect(() => {
    canvas.current?.getContext('2d')?.putImageData(new ImageData(data, width, height), 0, 0)
  }, [data, width, height])
  return (
    <div className="check-page" style={{ '--ratio': `${width / height}` } as CSSProperties}>
      <canvas
        aria-label={`Page\u00a0${number}, telle qu’elle s’imprime`}
        height={height}
        ref={canvas}
        role="img"
        width={width}
      />
      {places.map((place) => (
        <button
          aria-label={placeName(place)}
          className="check-place"
          data-findings={place.numbers.join(' ')}
          data-pointed={place.numbers.some((one) => pointed.includes(one))}
          data-severity={place.severity}
          key={place.numbers.join(' ')}
          onClick={() => document.getElementById(findingId(place.numbers[0] ?? 0))?.focus()}
          style={boxIn(place.area, area)}
          // The list is the way by keyboard: its entries show the same places.
          tabIndex={-1}
          type="button"
        >
          <span className="check-tag">{place.numbers.join(', ')}</span>
        </button>
      ))}
    </div>
  )
}

const placeName = ({ numbers }: Place) =>
  numbers.length === 1
    ? `Endroit du point\u00a0${numbers[0]}`
    : `Endroit des points\u00a0${numbers.join(', ')}`

const percent = (part: number, whole: number) => `${(part / whole) * 100}%`

const boxIn = ({ x, y, width, height }: Area, area: Area): CSSProperties => ({
  left: percent(x - area.x, area.width),
  top: percent(y - area.y, area.height),
  width: percent(width, area.width),
  height: percent(height, area.height),
})
