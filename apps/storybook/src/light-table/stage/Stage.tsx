import type { PaperSight } from '@flyer-open-data/browser/press'
import type { LeafletLayout } from '@flyer-open-data/ui'
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useRef } from 'react'
import { clampZoom, showsPaper, type ViewSettings } from '../settings/view-settings.ts'
import { TWO_METRES_PERCENT } from '../viewing/viewings.ts'
import { keepOnTable } from './keep-on-table.ts'
import { layTable, paperWindow, pixelsOf } from './paper-window.ts'
import { Ruler } from './Rulers.tsx'
import { SheetLayers } from './SheetLayers.tsx'
import { pixelsPerMmAt, TABLE_MARGIN_PX } from './scale.ts'
import type { ShownPress } from './shown-press.ts'
import { artworkArea, type View } from './subject.ts'
import type { BlinkFace } from './use-blink.ts'
import { useKeptCentre } from './use-kept-centre.ts'
import { usePanning } from './use-panning.ts'
import { type PointerReading, useReading } from './use-reading.ts'
import { useViewport } from './use-viewport.ts'
import { useWheelZoom } from './use-wheel-zoom.ts'

/** The table with a subject on it: scrolled, enlarged, measured, seen on screen or on paper. */
export function Stage({
  view,
  layout,
  settings,
  press,
  label,
  face,
  isWaiting,
  notice,
  children,
  truePixelsPerMm,
  onZoom,
  onScale,
  onPointer,
  onSight,
}: {
  readonly view: View
  readonly layout: LeafletLayout
  readonly settings: ViewSettings
  readonly press: ShownPress | undefined
  /** What lies on the table, in French. */
  readonly label: string
  /** Which surface is seen when they take turns. */
  readonly face: BlinkFace
  /** Whether a press file is asked for and not in sight. */
  readonly isWaiting: boolean
  /** What is said on the table, above all else. */
  readonly notice: ReactNode
  /** What is drawn over the subject, in a box as large as all that is shown of it. */
  readonly children: ReactNode
  readonly truePixelsPerMm: number
  readonly onZoom: (zoom: ViewSettings['zoom']) => void
  /** Told how large the subject is shown, in percent of true size. */
  readonly onScale: (percent: number) => void
  readonly onPointer: (reading: PointerReading | undefined) => void
  readonly onSight: (sight: PaperSight) => void
}): ReactNode {
  const scroller = useRef<HTMLElement>(null)
  const viewport = useViewport(scroller)
  const room = viewport ?? { left: 0, top: 0, width: 800, height: 600 }
  const { area, trim } = view
  const zoom = settings.viewing === 'two-metres' ? TWO_METRES_PERCENT : settings.zoom
  const pixelsPerMm = pixelsPerMmAt(zoom, area, room, truePixelsPerMm)
  const percent = (pixelsPerMm / truePixelsPerMm) * 100
  useEffect(() => onScale(percent), [onScale, percent])
  const table = layTable(area, room, pixelsPerMm, TABLE_MARGIN_PX)
  const panning = usePanning()
  useKeptCentre(scroller, pixelsPerMm)
  const zoomBy = (factor: number) => {
    const zoom = clampZoom(percent * factor)
    // A sheet that fits at less than the least zoom is not enlarged by being reduced.
    if (factor > 1 || zoom < percent) onZoom(zoom)
  }
  useWheelZoom(scroller, zoomBy)

  const { surface } = settings
  const shown = surface === 'paper' ? area : artworkArea(view)
  // Two surfaces on one spot are cut alike; paper alone shows what lies past the artwork too.
  const edges = surface === 'paper' || !showsPaper(surface) ? 'touched' : 'covered'
  const shownPixels = pixelsOf(shown, area, table, pixelsPerMm, edges)
  const inSight = viewport && paperWindow(shownPixels, area, table, viewport, pixelsPerMm)
  const sheet =
    edges === 'covered'
      ? pixelsOf(area, area, table, pixelsPerMm, edges)
      : { ...table, width: area.width * pixelsPerMm, height: area.height * pixelsPerMm }
  const inset = press ? press.bleed + press.margin : 0

  const { drawn, crosshair, readAt } = useReading(
    scroller,
    view,
    { table, sheet, pixelsPerMm, inset },
    onPointer,
  )
  const keepSight = useCallback(
    (next: PaperSight) => {
      drawn.current = next.status === 'drawn' ? next.paper : undefined
      onSight(next)
    },
    [drawn, onSight],
  )
  const zoomByKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === '+') zoomBy(1.25)
    else if (event.key === '-') zoomBy(1 / 1.25)
    else if (event.key === '0') onZoom('fit')
    else return
    event.preventDefault()
  }

  return (
    <div className="table-stage">
      <span className="table-ruler-corner">mm</span>
      <Ruler
        direction="across"
        length={room.width}
        origin={table.x + (trim.x - area.x) * pixelsPerMm - room.left}
        pixelsPerMm={pixelsPerMm}
      />
      <Ruler
        direction="down"
        length={room.height}
        origin={table.y + (trim.y - area.y) * pixelsPerMm - room.top}
        pixelsPerMm={pixelsPerMm}
      />
      <section
        aria-label={label}
        className="table-scroller"
        onBlur={crosshair.leave}
        onClickCapture={keepOnTable}
        onKeyDown={(event) => {
          if (event.key === 'Escape') crosshair.leave()
          crosshair.move(event)
          zoomByKey(event)
        }}
        onPointerLeave={() => onPointer(undefined)}
        ref={scroller}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        tabIndex={0}
        {...panning}
        onPointerMove={(event) => {
          panning.onPointerMove(event)
          readAt(event)
        }}
      >
        <div className="table-world" style={{ width: table.width, height: table.height }}>
          <SheetLayers
            face={face}
            inSight={inSight}
            inset={inset}
            isCut={edges === 'covered'}
            isWaiting={isWaiting}
            label={label}
            layout={layout}
            onSight={keepSight}
            pixelsPerMm={pixelsPerMm}
            press={showsPaper(surface) ? press : undefined}
            settings={settings}
            sheet={sheet}
            shownPixels={shownPixels}
            view={view}
          />
          <div
            className="table-overlay"
            style={{
              left: table.x,
              top: table.y,
              width: area.width * pixelsPerMm,
              height: area.height * pixelsPerMm,
            }}
          >
            {children}
          </div>
          {crosshair.place && (
            <div
              aria-hidden="true"
              className="table-crosshair"
              style={{ left: crosshair.place.x, top: crosshair.place.y }}
            />
          )}
        </div>
      </section>
      {notice}
    </div>
  )
}
