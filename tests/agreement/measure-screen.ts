import type { Page } from 'playwright-core'
import type { MeasuredLine } from '../reading/text-lines.ts'

/** CSS pixels in one mm. */
const PIXELS_PER_MM = 96 / 25.4

/**
 * The lines of each panel as the browser laid them out: ink edges are the edges of the characters'
 * advances, baselines those of an empty inline box put into the line.
 *
 * @returns by panel, in mm from the panel's top left corner
 */
export async function measureScreen(page: Page): Promise<Record<string, MeasuredLine[]>> {
  await page.evaluate(() => document.fonts.ready)
  return page.evaluate((pixelsPerMm) => {
    const panels: Record<
      string,
      { text: string; left: number; baseline: number; width: number }[]
    > = {}
    for (const panel of document.querySelectorAll<HTMLElement>('[data-panel]')) {
      const corner = panel.getBoundingClientRect()
      panels[panel.dataset['panel'] ?? ''] = [
        ...panel.querySelectorAll<HTMLElement>('.flyer-line'),
      ].map((line) => {
        const texts: Text[] = []
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
        while (walker.nextNode()) {
          const text = walker.currentNode as Text
          if (text.data.trim() !== '') texts.push(text)
        }
        const rectangles = texts.flatMap((text) => {
          const range = document.createRange()
          range.setStart(text, 0)
          range.setEnd(text, text.data.replace(/\n$/, '').length)
          return [...range.getClientRects()]
        })
        const left = Math.min(...rectangles.map((r) => r.left))
        const right = Math.max(...rectangles.map((r) => r.right))
        const probe = document.createElement('span')
        probe.style.cssText = 'display:inline-block;width:0;height:0'
        line.prepend(probe)
        const baseline = probe.getBoundingClientRect().bottom
        probe.remove()
        return {
          text: (line.textContent ?? '').replace(/\n$/, ''),
          left: (left - corner.left) / pixelsPerMm,
          baseline: (baseline - corner.top) / pixelsPerMm,
          width: (right - left) / pixelsPerMm,
        }
      })
    }
    return panels
  }, PIXELS_PER_MM)
}
