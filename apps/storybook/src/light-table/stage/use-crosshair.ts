import type { Rectangle } from '@flyer-open-data/ui'
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** A place on the scrolled table, in CSS pixels. */
interface Place {
  readonly x: number
  readonly y: number
}

/** One press of a key moves the crosshair by about so many CSS pixels. */
const STEP_PX = 8
/** It is kept so far from the edges of what is in sight, in CSS pixels. */
const MARGIN_PX = 16

const DIRECTIONS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/**
 * A crosshair that Shift and the arrows move over the sheet, so that what the pointer reads can be
 * read without one. It is gone when the focus leaves, or when a pointer moves.
 *
 * @param sheet where the subject lies on the table, in CSS pixels
 * @param read told where the crosshair is, in CSS pixels of the window; undefined when it is gone
 */
export function useCrosshair(
  scroller: RefObject<HTMLElement | null>,
  sheet: Rectangle,
  pixelsPerMm: number,
  read: (place: Place | undefined) => void,
) {
  // In shares of the sheet: the crosshair stays on its spot when the sheet is enlarged.
  const [spot, setSpot] = useState<Place>()
  const place = spot && {
    x: sheet.x + spot.x * sheet.width,
    y: sheet.y + spot.y * sheet.height,
  }
  const latestRead = useRef(read)
  latestRead.current = read
  const [x, y] = [place?.x, place?.y]
  useLayoutEffect(() => {
    const { current } = scroller
    if (!current || x === undefined || y === undefined) return
    const { left, top } = current.getBoundingClientRect()
    current.scrollLeft = within(x, current.scrollLeft, current.clientWidth)
    current.scrollTop = within(y, current.scrollTop, current.clientHeight)
    latestRead.current({ x: left + x - current.scrollLeft, y: top + y - current.scrollTop })
  }, [scroller, x, y])

  const move = (event: KeyboardEvent) => {
    const direction = DIRECTIONS[event.key]
    if (!event.shiftKey || !direction) return
    event.preventDefault()
    const step = Math.max(0.5, Math.round(STEP_PX / pixelsPerMm)) * pixelsPerMm
    const [dx, dy] = direction
    const { x, y } = spot ?? { x: 0.5, y: 0.5 }
    setSpot({
      x: Math.min(1, Math.max(0, x + (dx * step) / sheet.width)),
      y: Math.min(1, Math.max(0, y + (dy * step) / sheet.height)),
    })
  }
  const leave = () => {
    if (!spot) return
    setSpot(undefined)
    read(undefined)
  }
  return { place, move, leave }
}

/** How far to scroll so that a place is in sight. */
function within(place: number, scrolled: number, size: number): number {
  return Math.min(Math.max(scrolled, place + MARGIN_PX - size), place - MARGIN_PX)
}
