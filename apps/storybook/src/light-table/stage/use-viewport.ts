import { type RefObject, useLayoutEffect, useState } from 'react'

/** What of a scrolled element is in sight, in CSS pixels. */
export interface Viewport {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Follows the size and the scroll position of an element. */
export function useViewport(element: RefObject<HTMLElement | null>): Viewport | undefined {
  const [viewport, setViewport] = useState<Viewport>()
  useLayoutEffect(() => {
    const { current } = element
    if (!current) return
    const read = () => {
      const { scrollLeft: left, scrollTop: top, clientWidth: width, clientHeight: height } = current
      setViewport((before) =>
        before &&
        before.left === left &&
        before.top === top &&
        before.width === width &&
        before.height === height
          ? before
          : { left, top, width, height },
      )
    }
    read()
    const observer = new ResizeObserver(read)
    observer.observe(current)
    current.addEventListener('scroll', read, { passive: true })
    return () => {
      observer.disconnect()
      current.removeEventListener('scroll', read)
    }
  }, [element])
  return viewport
}
