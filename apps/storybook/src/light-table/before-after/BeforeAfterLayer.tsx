import { InkColoursContext, type Rectangle } from '@flyer-open-data/ui'
import { around, type ChangedPlace } from '@flyer-open-data/ui/comparison'
import { type ReactNode, useEffect, useRef } from 'react'
import { ScreenLayer } from '../stage/ScreenLayer.tsx'
import type { View } from '../stage/subject.ts'
import { Curtain } from './Curtain.tsx'
import { boxOf, isInView } from './places-in-view.ts'
import type { BeforeAfter } from './use-before-after.ts'

/**
 * What was before, over what lies on the table: under a curtain, in turn with it, or alone. The
 * changes have their numbers at their places, and the one that is chosen its outlines.
 */
export function BeforeAfterLayer({
  work: { comparison, changes, look, turn, colours },
  view,
  pixelsPerMm,
}: {
  readonly work: BeforeAfter
  readonly view: View
  readonly pixelsPerMm: number
}): ReactNode {
  const layer = useRef<HTMLDivElement>(null)
  const { manner, curtain, chosen } = look
  useEffect(() => {
    if (!chosen) return
    const wanted = chosen.panel ? `[data-panel-of="${chosen.panel}"]` : ''
    layer.current
      ?.querySelector(`.change-outline${wanted}`)
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [chosen])
  if ('problem' in comparison) return null
  const { area } = view
  const shown = chosen && changes[chosen.at]
  return (
    <div className="before-after" ref={layer}>
      <div
        className="before-after-drawn"
        data-blinks={manner === 'blink'}
        data-runs={look.isBlinking}
        data-shown={manner !== 'after'}
        inert
        style={{ clipPath: manner === 'wipe' ? `inset(0 ${100 - curtain}% 0 0)` : undefined }}
      >
        <InkColoursContext value={colours.before}>
          <ScreenLayer
            clip={undefined}
            isCovered={false}
            layout={comparison.before.layout}
            pixelsPerMm={pixelsPerMm}
            view={view}
          />
        </InkColoursContext>
      </div>
      {manner === 'wipe' && <Curtain at={curtain} onMove={(at) => turn({ curtain: at })} />}
      <div aria-hidden="true">
        {changes.map(({ places }, at) => {
          const place = places.find((one) => isInView(one, view))
          const whole = place && boxOf(place)
          if (!whole) return null
          const box = shownBox(whole, area)
          return (
            <span
              className="change-number"
              data-chosen={at === chosen?.at}
              // biome-ignore lint/suspicious/noArrayIndexKey: a change has no other name than its number
              key={at}
              style={pointIn(box, area)}
            >
              {at + 1}
            </span>
          )
        })}
        {shown?.places
          .filter((place) => isInView(place, view))
          .map((place) => (
            <Outline
              area={area}
              hasMoved={shown.kind === 'place'}
              isOneOfMany={shown.places.length > 1}
              key={JSON.stringify(place)}
              place={place}
            />
          ))}
      </div>
    </div>
  )
}

/** Where something stands; where it stood too, dashed, when it is elsewhere now. */
function Outline({
  place: { panel, before, after },
  area,
  hasMoved,
  isOneOfMany,
}: {
  readonly place: ChangedPlace
  readonly area: Rectangle
  readonly hasMoved: boolean
  readonly isOneOfMany: boolean
}): ReactNode {
  const both = [before, after].filter((box) => box !== undefined)
  const boxes = hasMoved ? both : [around(both)]
  return boxes.map((whole, i) => {
    const box = shownBox(whole, area)
    const isWas = i < boxes.length - 1
    return (
      <div
        className="change-outline"
        data-many={isOneOfMany}
        data-panel-of={panel}
        data-was={isWas}
        key={isWas ? 'before' : 'after'}
        style={{
          ...pointIn(box, area),
          width: percent(box.width, area.width),
          height: percent(box.height, area.height),
        }}
      />
    )
  })
}

/** As much of a rectangle as is shown. */
function shownBox(box: Rectangle, area: Rectangle): Rectangle {
  const [x, y] = [Math.max(box.x, area.x), Math.max(box.y, area.y)]
  const right = Math.min(box.x + box.width, area.x + area.width)
  const bottom = Math.min(box.y + box.height, area.y + area.height)
  return { x, y, width: Math.max(0, right - x), height: Math.max(0, bottom - y) }
}

const percent = (part: number, whole: number) => `${(part / whole) * 100}%`

const pointIn = ({ x, y }: { readonly x: number; readonly y: number }, area: Rectangle) => ({
  left: percent(x - area.x, area.width),
  top: percent(y - area.y, area.height),
})
