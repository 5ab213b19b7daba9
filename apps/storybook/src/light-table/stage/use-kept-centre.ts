import { useLayoutEffect, useRef } from 'react'

/** Keeps the middle of what is seen in the middle when the scale changes. */
export function useKeptCentre(
  scroller: { readonly current: HTMLElement | null },
  pixelsPerMm: number,
) {
  const before = useRef(pixelsPerMm)
  useLayoutEffect(() => {
    const { current } = scroller
    const ratio = pixelsPerMm / before.current
    before.current = pixelsPerMm
    if (!current || ratio === 1) return
    const keep = (start: number, size: number) => (start + size / 2) * ratio - size / 2
    current.scrollLeft = keep(current.scrollLeft, current.clientWidth)
    current.scrollTop = keep(current.scrollTop, current.clientHeight)
  }, [scroller, pixelsPerMm])
}
