import { type RefObject, useEffect, useRef } from 'react'

/** Zooms by the wheel with Ctrl held down, as maps and drawing programs do. */
export function useWheelZoom(
  element: RefObject<HTMLElement | null>,
  zoomBy: (factor: number) => void,
): void {
  const latest = useRef(zoomBy)
  latest.current = zoomBy
  useEffect(() => {
    const { current } = element
    if (!current) return
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return
      event.preventDefault()
      latest.current(event.deltaY < 0 ? 1.15 : 1 / 1.15)
    }
    current.addEventListener('wheel', onWheel, { passive: false })
    return () => current.removeEventListener('wheel', onWheel)
  }, [element])
}
