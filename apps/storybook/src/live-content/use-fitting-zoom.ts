import { type RefObject, useEffect, useRef, useState } from 'react'

/** A CSS inch is 96 px and 25.4 mm. */
const PX_PER_MM = 96 / 25.4

/**
 * How much to enlarge or reduce a paper so that it is as wide as what holds it.
 * @param width of the paper, in mm
 */
export function useFittingZoom(width: number): {
  ref: RefObject<HTMLDivElement | null>
  zoom: number
} {
  const ref = useRef<HTMLDivElement>(null)
  const [zoom, setZoom] = useState(1)
  useEffect(() => {
    const holder = ref.current
    if (!holder) return
    const observer = new ResizeObserver(() => setZoom(holder.clientWidth / (width * PX_PER_MM)))
    observer.observe(holder)
    return () => observer.disconnect()
  }, [width])
  return { ref, zoom }
}
