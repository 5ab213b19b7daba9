import type { Area } from '../area.ts'
import type { PageFacts } from '../file/file-facts.ts'
import type { PaintedText } from '../painted/painted.ts'
import { lettersOf, placesOf } from './letters.ts'

/** The letters of a page, in an order, and which text each piece of them is from. */
export interface ShownText {
  readonly letters: string
  readonly pieces: readonly {
    readonly item: PaintedText
    readonly from: number
    readonly to: number
  }[]
}

/** What is read on a page inside an area: visible letters, in the order in which they are painted. */
export function shownText(page: PageFacts, isAsked: (item: PaintedText) => boolean): ShownText {
  return joined(textsOf(page).filter(isAsked))
}

/**
 * The same in the order of reading: panel by panel, line by line. Some programs paint a line in pieces
 * that are not in order.
 */
export function shownInLines(
  page: PageFacts,
  isAsked: (item: PaintedText) => boolean,
  panels: readonly Area[],
): ShownText {
  const panelOf = ({ baseline }: PaintedText) =>
    panels.findIndex(({ x, width }) => baseline.x >= x && baseline.x < x + width)
  /** Lines of one height, give or take half a mm. */
  const lineOf = ({ baseline }: PaintedText) => Math.round(baseline.y * 2)
  return joined(
    textsOf(page)
      .filter(isAsked)
      .toSorted(
        (a, b) => panelOf(a) - panelOf(b) || lineOf(a) - lineOf(b) || a.baseline.x - b.baseline.x,
      ),
  )
}

const textsOf = ({ painted }: PageFacts) =>
  painted.flatMap((item) => (item.kind === 'text' && item.isVisible ? [item] : []))

function joined(items: readonly PaintedText[]): ShownText {
  let letters = ''
  const pieces = items.map((item) => {
    const from = letters.length
    letters += lettersOf(item.text)
    return { item, from, to: letters.length }
  })
  return { letters, pieces }
}

/** Whether a text is among what is shown. */
export const isShown = (text: string, shown: readonly ShownText[]) =>
  shown.some(({ letters }) => placesOf(lettersOf(text), letters).length > 0)
