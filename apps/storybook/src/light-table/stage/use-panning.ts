import { type PointerEvent, useRef } from 'react'

/** How far the pointer moves before a press becomes a drag, in CSS pixels. */
const THRESHOLD = 4

/** Moves what is seen of a scrolled element by dragging it; a click stays a click. */
export function usePanning() {
  const drag = useRef<{ x: number; y: number; left: number; top: number; moved: boolean }>(null)
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button > 1 || event.pointerType === 'touch') return
      const { scrollLeft: left, scrollTop: top } = event.currentTarget
      drag.current = { x: event.clientX, y: event.clientY, left, top, moved: false }
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const { current } = drag
      if (!current || event.buttons === 0) return
      const [dx, dy] = [event.clientX - current.x, event.clientY - current.y]
      if (!current.moved && Math.hypot(dx, dy) < THRESHOLD) return
      if (!current.moved) event.currentTarget.setPointerCapture(event.pointerId)
      current.moved = true
      event.currentTarget.scrollLeft = current.left - dx
      event.currentTarget.scrollTop = current.top - dy
    },
    onPointerUp() {
      drag.current = null
    },
  }
}
