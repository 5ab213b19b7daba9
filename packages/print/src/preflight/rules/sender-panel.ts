import { readableUrl } from '@flyer-open-data/flyer'
import type { PageFacts } from '../file/file-facts.ts'
import type { Inspected } from '../inspected.ts'
import { isShown, type ShownText, shownText } from '../leaflet/shown-text.ts'
import type { PaintedText } from '../painted/painted.ts'
import { readOn } from './leaflet-texts.ts'

/** How far the bounds of letters may be from their ink, in mm. */
const BOUNDS_MM = 0.4

/** Whether a text of a page stands on the panel of a sender whose lines nobody here can know. */
export function isUntold({ leaflet }: Inspected, page: PageFacts): (item: PaintedText) => boolean {
  const panel = leaflet?.panels.find(({ id }) => id === leaflet.untold?.panel)
  if (!leaflet || !panel) return () => false
  if (leaflet.pages === 'panels') {
    const isThere = holdsImprint(page, leaflet.texts)
    return () => isThere
  }
  if (page.number !== (panel.side === 'outside' ? 1 : 2)) return () => false
  if (leaflet.pages === 'imposed') return () => true
  const { x, width } = panel.area
  return ({ area }) => area.x >= x - BOUNDS_MM && area.x + area.width <= x + width + BOUNDS_MM
}

/** Where a page is a panel, the imprint tells which one it is. */
function holdsImprint(
  page: PageFacts,
  texts: readonly { readonly field: string; readonly text: string }[],
): boolean {
  const shown = [shownText(page, () => true)]
  return texts.some(({ field, text }) => field === 'imprint.edition' && isShown(text, shown))
}

/** Whether the panel of such a sender shows in letters where its code leads, and that is a safe address. */
export function isAddressShown(address: string, inspected: Inspected): boolean {
  const { file, leaflet } = inspected
  if (!leaflet || !/^https:\/\/[^\s\\]+$/.test(address) || !URL.canParse(address)) return false
  return file.pages.some((page) => {
    const isTheirs = isUntold(inspected, page)
    const shown = readOn(inspected, page, leaflet).map((read) => onlyOf(read, isTheirs))
    return isShown(readableUrl(address), shown) || shown.some((read) => spells(read, address))
  })
}

function onlyOf(
  { letters, pieces }: ShownText,
  isAsked: (item: PaintedText) => boolean,
): ShownText {
  let kept = ''
  const asked = pieces
    .filter(({ item }) => isAsked(item))
    .map(({ item, from, to }) => {
      const start = kept.length
      kept += letters.slice(from, to)
      return { item, from: start, to: kept.length }
    })
  return { letters: kept, pieces: asked }
}

/** No address that fits its place has more lines. */
const MOST_LINES = 8

/** Whether some lines are an address whose host or path has letters that a code holds in ASCII. */
function spells({ letters, pieces }: ShownText, address: string): boolean {
  const wanted = readableUrl(new URL(address).href)
  return pieces.some(({ from }, i) =>
    pieces.slice(i, i + MOST_LINES).some(({ to }) => {
      const printed = `https://${letters.slice(from, to)}`
      return URL.canParse(printed) && readableUrl(new URL(printed).href) === wanted
    }),
  )
}
