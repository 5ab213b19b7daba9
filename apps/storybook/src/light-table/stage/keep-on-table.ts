import type { MouseEvent } from 'react'

/**
 * Keeps a press on a link of the leaflet from leading off the table: a pointer is there to read, and
 * from the keyboard the link opens aside.
 */
export function keepOnTable(event: MouseEvent<HTMLElement>): void {
  const link = (event.target as Element).closest('a')
  if (!link) return
  event.preventDefault()
  const isByKeyboard = event.detail === 0
  if (isByKeyboard) window.open(link.href, '_blank', 'noopener')
}
