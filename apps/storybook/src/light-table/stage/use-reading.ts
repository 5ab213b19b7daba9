import type { DrawnPaper } from '@flyer-open-data/browser/press'
import type { Rectangle } from '@flyer-open-data/ui'
import { type RefObject, useRef } from 'react'
import { type Inked, inkedAt } from './ink-under.ts'
import type { TableLayout } from './paper-window.ts'
import type { View } from './subject.ts'
import { useCrosshair } from './use-crosshair.ts'

/** What is under the pointer, or under the crosshair that the keyboard moves. */
export interface PointerReading {
  /** In mm from the top left corner of the subject's trim. */
  readonly x: number
  readonly y: number
  /** How much of C, M, Y and K the press file has there, in percent, when it is in sight. */
  readonly inks: readonly [number, number, number, number] | undefined
  /** What the screen has in ink there, even under paper: a text, a solid, a drawing. */
  readonly inked: Inked | undefined
  readonly isByKeyboard: boolean
}

/**
 * Reads the table under a pointer and under a crosshair.
 *
 * @param sheet where the subject lies on the table, in CSS pixels
 * @param inset from the corner of the press file's page to the trim of the side, in mm
 * @param onReading told what is read; undefined when nothing is any more
 */
export function useReading(
  scroller: RefObject<HTMLElement | null>,
  { area, trim }: View,
  {
    table,
    sheet,
    pixelsPerMm,
    inset,
  }: {
    readonly table: TableLayout
    readonly sheet: Rectangle
    readonly pixelsPerMm: number
    readonly inset: number
  },
  onReading: (reading: PointerReading | undefined) => void,
) {
  const drawn = useRef<DrawnPaper>(undefined)
  const read = (clientX: number, clientY: number, isByKeyboard: boolean) => {
    const { current } = scroller
    if (!current) return
    const box = current.getBoundingClientRect()
    const x = (clientX - box.left + current.scrollLeft - table.x) / pixelsPerMm + area.x
    const y = (clientY - box.top + current.scrollTop - table.y) / pixelsPerMm + area.y
    onReading({
      x: x - trim.x,
      y: y - trim.y,
      inks: drawn.current && inksOn(drawn.current, x + inset, y + inset),
      inked: inkedAt(clientX, clientY),
      isByKeyboard,
    })
  }
  const crosshair = useCrosshair(scroller, sheet, pixelsPerMm, (place) =>
    place ? read(place.x, place.y, true) : onReading(undefined),
  )
  return {
    /** The paper that is in sight; undefined while there is none. */
    drawn,
    crosshair,
    readAt: ({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }) => {
      crosshair.leave()
      read(clientX, clientY, false)
    },
  }
}

/** The inks of a drawn page at a point in mm from its top left corner, if it is in sight. */
function inksOn({ area, width, height, inksAt }: DrawnPaper, x: number, y: number) {
  const across = ((x - area.x) / area.width) * width
  const down = ((y - area.y) / area.height) * height
  const isInSight = across >= 0 && down >= 0 && across < width && down < height
  return isInSight ? inksAt(across, down) : undefined
}
