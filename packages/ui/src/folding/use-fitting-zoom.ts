import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** CSS pixels in a CSS millimetre. */
const PX_PER_MM = 96 / 25.4

/**
 * How much to reduce an object so that an element shows it whole, at true size at most.
 *
 * @param size of the object, in mm
 * @returns the zoom, and the ref of the element that shows the object
 */
export function useFittingZoom({
  width,
  height,
}: {
  readonly width: number
  readonly height: number
}): {
  readonly ref: RefObject<HTMLDivElement | null>
  readonly zoom: number
} {
  const ref = useRef<HTMLDivElement>(null)
  const [zoom, setZoom] = useState(1)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const fit = () => {
      const { clientWidth, clientHeight } = element
      setZoom(Math.min(1, clientWidth / (width * PX_PER_MM), clientHeight / (height * PX_PER_MM)))
    }
    fit()
    const observer = new ResizeObserver(fit)
    observer.observe(element)
    return () => observer.disconnect()
  }, [width, height])
  return { ref, zoom }
}
