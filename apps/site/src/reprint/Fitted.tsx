import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'

/** CSS pixels in a CSS millimetre. */
const PX_PER_MM = 96 / 25.4

/** What stands above and below a picture that stays in sight, in CSS pixels. */
const AROUND_PX = 240

/** As much of the height of a window as a picture takes that stands between the fields. */
const SHARE_BETWEEN = 0.6

/** From this width of the window on, in CSS pixels, the picture stays beside the fields. */
const BESIDE_PX = 992

/**
 * Shows something of a size in mm as large as its place allows, at true size at most. It is a picture:
 * its words are those of the fields, and are not read twice.
 */
export function Fitted({
  size,
  children,
}: {
  readonly size: { readonly width: number; readonly height: number }
  readonly children: ReactNode
}): ReactNode {
  const ref = useRef<HTMLDivElement>(null)
  const [zoom, setZoom] = useState(0)
  const { width, height } = size
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const fit = () => {
      const isBeside = innerWidth >= BESIDE_PX
      const room = isBeside ? innerHeight - AROUND_PX : innerHeight * SHARE_BETWEEN
      const [wide, high] = [element.clientWidth / width, room / height]
      setZoom(Math.min(1, Math.max(wide / 2, Math.min(wide, high)) / PX_PER_MM))
    }
    fit()
    const observer = new ResizeObserver(fit)
    observer.observe(element)
    addEventListener('resize', fit)
    return () => {
      observer.disconnect()
      removeEventListener('resize', fit)
    }
  }, [width, height])
  return (
    <div className="fitted" inert ref={ref}>
      <div style={{ zoom, margin: 'auto', width: `${width}mm` }}>{zoom > 0 && children}</div>
    </div>
  )
}
