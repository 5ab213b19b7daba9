import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** CSS pixels in a CSS millimetre. */
const PX_PER_MM = 96 / 25.4
/** Room above and under the object, in mm: it swings nearer, and it stands on a shadow. */
const ROOM_MM = 30
/** Smaller than this the object says nothing more. */
const SMALLEST = 0.35

/**
 * How much to reduce an object so that the window shows it whole, at true size at most.
 * @param height of the object, in mm
 */
export function useFittingZoom(height: number): {
  readonly ref: RefObject<HTMLDivElement | null>
  readonly zoom: number
} {
  const ref = useRef<HTMLDivElement>(null)
  const [zoom, setZoom] = useState(1)
  useLayoutEffect(() => {
    const fit = () => {
      const top = ref.current?.getBoundingClientRect().top ?? 0
      const room = window.innerHeight - top - window.scrollY
      setZoom(Math.min(1, Math.max(SMALLEST, room / ((height + ROOM_MM) * PX_PER_MM))))
    }
    fit()
    window.addEventListener('resize', fit)
    return () => window.removeEventListener('resize', fit)
  }, [height])
  return { ref, zoom }
}
