import { type RefObject, useLayoutEffect, useRef } from 'react'

/** The list that had the focus and is being taken away, until what takes its place is there. */
let left: string | undefined

/**
 * Keeps the keyboard where it is when a choice takes its own list away and puts it elsewhere, as that
 * of a sender whose leaflet is refused does: the list of the same name has the focus, or the button
 * that shows it where it is hidden.
 */
export function useKeptFocus(name: string): RefObject<HTMLSelectElement | null> {
  const list = useRef<HTMLSelectElement>(null)
  useLayoutEffect(() => {
    const { current } = list
    if (current && left === name) {
      const hidden = current.closest('[data-shown="false"]')
      current.focus()
      if (hidden && document.activeElement !== current) {
        document.querySelector<HTMLElement>(`[aria-controls="${hidden.id}"]`)?.focus()
      }
    }
    return () => {
      if (document.activeElement !== current) return
      left = name
      // Lists that come in its place come in the same commit.
      queueMicrotask(() => {
        left = undefined
      })
    }
  }, [name])
  return list
}
