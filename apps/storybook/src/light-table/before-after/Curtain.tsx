import { type PointerEvent, type ReactNode, useRef } from 'react'

/**
 * The edge of the curtain over the sheet, to be dragged. The slider of the list does the same by
 * keyboard, so this one is for pointers alone.
 *
 * @param at how far from the left edge it stands, in percent of what is shown
 */
export function Curtain({
  at,
  onMove,
}: {
  readonly at: number
  readonly onMove: (at: number) => void
}): ReactNode {
  const line = useRef<HTMLDivElement>(null)
  const follow = (event: PointerEvent<HTMLElement>) => {
    if (event.buttons === 0) return
    const sheet = line.current?.parentElement?.getBoundingClientRect()
    if (!sheet) return
    const share = ((event.clientX - sheet.left) / sheet.width) * 100
    onMove(Math.min(100, Math.max(0, Math.round(share))))
  }
  return (
    <div
      aria-hidden="true"
      className="before-after-curtain"
      onPointerDown={(event) => {
        // The table is not dragged along.
        event.stopPropagation()
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={follow}
      ref={line}
      style={{ left: `${at}%` }}
    >
      <span data-of="before">Avant</span>
      <span data-of="after">Après</span>
    </div>
  )
}
