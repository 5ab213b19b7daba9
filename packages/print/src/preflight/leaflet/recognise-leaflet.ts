import type { FileFacts } from '../file/file-facts.ts'
import type { ExpectedLeaflet } from './expected-leaflet.ts'
import { isShown, shownText } from './shown-text.ts'

/** How far a size may be off and still be meant, in mm: pages that are cut wrongly are recognised too. */
const MEANT_MM = 15

/**
 * Which of several leaflets a file is: the one whose texts it holds best, if it holds at least half of
 * them. Where two are held as well, the one with more of its texts in the file; then the first.
 *
 * @param candidates leaflets with any `pages`: how the file’s pages stand to it is told by their sizes
 */
export function recogniseLeaflet(
  file: FileFacts,
  candidates: readonly ExpectedLeaflet[],
): ExpectedLeaflet | null {
  const shown = file.pages.map((page) => shownText(page, () => true))
  let best: { leaflet: ExpectedLeaflet; share: number; held: number } | undefined
  for (const leaflet of candidates) {
    const held = leaflet.texts.filter(({ text }) => isShown(text, shown)).length
    const share = leaflet.texts.length === 0 ? 0 : held / leaflet.texts.length
    const isBetter =
      !best || share > best.share + 1e-9 || (share > best.share - 1e-9 && held > best.held)
    if (share >= 0.5 && isBetter) best = { leaflet, share, held }
  }
  return best ? { ...best.leaflet, pages: pagesOf(file, best.leaflet) } : null
}

/** How the pages of a file stand to a leaflet: its sides, sheets with several of them, or its panels. */
function pagesOf(file: FileFacts, { openSize, panels }: ExpectedLeaflet): ExpectedLeaflet['pages'] {
  const sizes = file.pages.map(({ boxes }) => boxes.trim ?? boxes.media)
  const [first] = sizes
  if (!first) return 'sides'
  const isNear = (a: number, b: number) => Math.abs(a - b) <= MEANT_MM
  const isOpen = isNear(first.width, openSize.width) && isNear(first.height, openSize.height)
  if (isOpen) return 'sides'
  const widest = Math.max(...panels.map(({ area }) => area.width))
  if (sizes.length > 2 && sizes.every(({ width }) => width <= widest + MEANT_MM)) return 'panels'
  const area = ({ width, height }: { width: number; height: number }) => width * height
  return area(first) >= 1.9 * area(openSize) ? 'imposed' : 'sides'
}
