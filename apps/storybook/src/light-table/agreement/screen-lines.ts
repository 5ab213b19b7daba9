import type { MeasuredLine } from '@flyer-open-data/browser/press'
import type { PlacedPanel } from '@flyer-open-data/ui'

/**
 * The lines of panels as the browser has laid them out, at whatever scale: an edge is that of the
 * letters' advances, a baseline that of an empty box put into the line.
 *
 * @returns lengths in mm from the trim corner of the side
 */
export function screenLines(table: ParentNode, panels: readonly PlacedPanel[]): MeasuredLine[] {
  return panels.flatMap(({ id, frame }) => {
    const panel = table.querySelector<HTMLElement>(`[data-panel="${id}"]`)
    if (!panel) return []
    const corner = panel.getBoundingClientRect()
    const pixelsPerMm = corner.width / frame.width
    return [...panel.querySelectorAll<HTMLElement>('.flyer-line')].flatMap((line) => {
      const boxes = letterBoxes(line)
      if (boxes.length === 0) return []
      const left = Math.min(...boxes.map((box) => box.left))
      const right = Math.max(...boxes.map((box) => box.right))
      return {
        text: line.textContent ?? '',
        left: frame.x + (left - corner.left) / pixelsPerMm,
        baseline: (baselineOf(line) - corner.top) / pixelsPerMm,
        width: (right - left) / pixelsPerMm,
      }
    })
  })
}

/** The boxes of a line's letters, without the line feed that parts it from the next one. */
function letterBoxes(line: HTMLElement): DOMRect[] {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
  const boxes: DOMRect[] = []
  while (walker.nextNode()) {
    const { currentNode } = walker
    const letters = (currentNode.textContent ?? '').replace(/\n$/, '')
    if (letters.trim() === '') continue
    const range = document.createRange()
    range.setStart(currentNode, 0)
    range.setEnd(currentNode, letters.length)
    boxes.push(...range.getClientRects())
  }
  return boxes
}

function baselineOf(line: HTMLElement): number {
  const probe = document.createElement('span')
  probe.style.cssText = 'display:inline-block;width:0;height:0'
  line.prepend(probe)
  const { bottom } = probe.getBoundingClientRect()
  probe.remove()
  return bottom
}
