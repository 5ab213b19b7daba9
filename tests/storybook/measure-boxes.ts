import type { Page } from 'playwright-core'

/** What of a line of type stands above its baseline, as a share of its size. */
const ABOVE_BASELINE = 0.8

/** Something on the sheet and its edges, in mm from the sheet's corner. */
export interface Measured {
  readonly what: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** What the browser drew to be read, and the boxes around it, in mm from the sheet's corner. */
export function measureBoxes(page: Page): Promise<{ drawn: Measured[]; boxes: Measured[] }> {
  return page.evaluate((above) => {
    const sheet = document.querySelector('.table-screen')?.getBoundingClientRect() ?? new DOMRect()
    const width = document.querySelector<HTMLElement>('.table-screen')?.offsetWidth ?? 0
    const scale = (sheet.width / width) * (96 / 25.4)
    const inMm = (what: string, edges: { [E in 'left' | 'top' | 'right' | 'bottom']: number }) => ({
      what,
      left: (edges.left - sheet.left) / scale,
      top: (edges.top - sheet.top) / scale,
      right: (edges.right - sheet.left) / scale,
      bottom: (edges.bottom - sheet.top) / scale,
    })
    const baselineOf = (line: Element) => {
      const probe = document.createElement('span')
      probe.style.cssText = 'display:inline-block;width:0;height:0'
      line.prepend(probe)
      const { bottom } = probe.getBoundingClientRect()
      probe.remove()
      return bottom
    }
    const texts = [...document.querySelectorAll<HTMLElement>('.table-screen .flyer-text')].map(
      (text) => {
        const size = (Number(text.dataset['size']) / 72) * 25.4 * scale
        const lines = [...text.querySelectorAll('.flyer-line')]
        const range = document.createRange()
        range.selectNodeContents(text)
        const rectangles = [...range.getClientRects()]
        const baselines = lines.map(baselineOf)
        return inMm(text.textContent ?? '', {
          left: Math.min(...rectangles.map(({ left }) => left)),
          right: Math.max(...rectangles.map(({ right }) => right)),
          top: Math.min(...baselines) - above * size,
          bottom: Math.max(...baselines) + (1 - above) * size,
        })
      },
    )
    const figures = [...document.querySelectorAll('.table-screen svg[role="img"]')].map((figure) =>
      inMm(figure.getAttribute('aria-label') ?? '', figure.getBoundingClientRect()),
    )
    const ofBlocks = '.table-read:not([data-kind="group"], [data-kind="strong"])'
    const boxes = [...document.querySelectorAll<HTMLElement>(ofBlocks)].map((box) =>
      inMm(box.dataset['number'] ?? '', box.getBoundingClientRect()),
    )
    return { drawn: [...texts, ...figures], boxes }
  }, ABOVE_BASELINE)
}
