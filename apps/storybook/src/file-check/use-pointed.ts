import { type RefObject, useEffect, useMemo, useState } from 'react'

/** Where an element says which findings it is about: their numbers, with spaces. */
const FINDINGS_ATTRIBUTE = 'data-findings'

/** Numbers of the findings that somebody points at, or that have the focus; none most of the time. */
export type PointedFindings = readonly number[]

/**
 * The findings of the element that is pointed at, wherever in the view it is, or else of the one that
 * has the focus. A page that scrolls under a pointer at rest changes nothing.
 */
export function usePointed(ref: RefObject<HTMLElement | null>): PointedFindings {
  const [numbers, setNumbers] = useState('')
  useEffect(() => {
    const view = ref.current
    if (!view) return
    const point = ({ target }: Event) =>
      setNumbers(findingsOf(target) || findingsOf(document.activeElement))
    const leave = () => setNumbers(findingsOf(document.activeElement))
    view.addEventListener('pointermove', point)
    view.addEventListener('pointerleave', leave)
    view.addEventListener('focusin', point)
    return () => {
      view.removeEventListener('pointermove', point)
      view.removeEventListener('pointerleave', leave)
      view.removeEventListener('focusin', point)
    }
  }, [ref])
  return useMemo(() => (numbers === '' ? [] : numbers.split(' ').map(Number)), [numbers])
}

function findingsOf(target: EventTarget | null): string {
  if (!(target instanceof Element)) return ''
  return target.closest(`[${FINDINGS_ATTRIBUTE}]`)?.getAttribute(FINDINGS_ATTRIBUTE) ?? ''
}
