import { frenchNumber } from '@flyer-open-data/flyer'
import type { Rectangle } from '@flyer-open-data/ui'
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react'

/** How far a key moves it, in shares of the sheet. */
const KEY_STEPS: Readonly<Record<string, (share: number) => number>> = {
  ArrowLeft: (share) => share - 0.02,
  ArrowDown: (share) => share - 0.02,
  ArrowRight: (share) => share + 0.02,
  ArrowUp: (share) => share + 0.02,
  Home: () => 0,
  End: () => 1,
}

/** The line between paper on its left and screen on its right, moved by pointer or keys. */
export function WipeHandle({
  share,
  sheet,
  onMove,
}: {
  /** How much of the sheet's width is paper, from 0 to 1. */
  readonly share: number
  /** Where the sheet lies on the table, in CSS pixels. */
  readonly sheet: Rectangle
  readonly onMove: (share: number) => void
}): ReactNode {
  const moveTo = (next: number) => onMove(Math.min(1, Math.max(0, next)))
  const byKey = (event: KeyboardEvent) => {
    const step = KEY_STEPS[event.key]
    if (!step || event.shiftKey) return
    event.preventDefault()
    event.stopPropagation()
    moveTo(step(share))
  }
  const byPointer = (event: PointerEvent<HTMLElement>) => {
    // The table under it is not dragged along.
    event.stopPropagation()
    if (event.buttons === 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const table = event.currentTarget.offsetParent?.getBoundingClientRect().left ?? 0
    moveTo((event.clientX - table - sheet.x) / sheet.width)
  }
  const percent = Math.round(share * 100)
  return (
    <div
      aria-label="Limite entre papier et écran"
      aria-orientation="horizontal"
      aria-valuemax={100}
      aria-valuemin={0}
      aria-valuenow={percent}
      aria-valuetext={`papier sur ${frenchNumber(percent)}\u00a0% de la largeur, puis écran`}
      className="table-wipe"
      onKeyDown={byKey}
      onPointerDown={byPointer}
      onPointerMove={byPointer}
      role="slider"
      style={{ left: sheet.x + share * sheet.width, top: sheet.y, height: sheet.height }}
      tabIndex={0}
    >
      <span aria-hidden="true">Papier</span>
      <span aria-hidden="true">Écran</span>
    </div>
  )
}
