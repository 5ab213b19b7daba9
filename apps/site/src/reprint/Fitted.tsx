import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'

/** CSS pixels in a CSS millimetre. */
const PX_PER_MM = 96 / 25.4

/**
 * Shows something of a size in mm as large as the width allows, at true size at most. It is a picture:
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
  const { width } = size
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const fit = () => setZoom(Math.min(1, element.clientWidth / (width * PX_PER_MM)))
    fit()
    const observer = new ResizeObserver(fit)
    observer.observe(element)
    return () => observer.disconnect()
  }, [width])
  return (
    <div className="fitted" inert ref={ref}>
      <div style={{ zoom, margin: 'auto', width: `${width}mm` }}>{zoom > 0 && children}</div>
    </div>
  )
}
