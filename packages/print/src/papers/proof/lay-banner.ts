import { pt } from '@flyer-open-data/flyer'
import { type Item, PAPER_COLOURS, PAPER_STYLES, paragraph } from '@flyer-open-data/ui'
import { WHOLE } from './proof-page.ts'
import { line, ruled } from './ruled-lines.ts'
import type { SetText } from './text-column.ts'

/** The banner, in mm: where it begins, how high it is, and what is left free under it. */
const TOP = WHOLE.x
const HEIGHT = 8.5
const UNDER = 2
/** From its foot to the baseline, and from its left to the words, in mm. */
const RISE = 2.5
const INSET = 3.4

/** Read across a desk. */
const STYLE = { ...PAPER_STYLES.paperTitle, size: pt(16) }

/**
 * A solid banner across the head of a page, for nobody to print an example in earnest.
 * @returns its items, and by how much all else stands lower, in mm; nothing and 0 without a warning
 */
export function layBanner(
  setText: SetText,
  page: number,
  warnings: readonly string[],
): { readonly items: readonly Item[]; readonly height: number } {
  if (warnings.length === 0) return { items: [], height: 0 }
  const middle = TOP + HEIGHT / 2
  const ground = line(
    [WHOLE.x, middle],
    [WHOLE.x + WHOLE.width, middle],
    PAPER_COLOURS.warning,
    HEIGHT,
  )
  const words = setText({
    field: `banner.${page}`,
    text: warnings.join('. ').toUpperCase(),
    style: STYLE,
    x: WHOLE.x + INSET,
    firstBaseline: TOP + HEIGHT - RISE,
    measure: WHOLE.width - 2 * INSET,
    maxLines: 1,
  })
  return {
    items: [ruled(`banner ${page}`, [ground]), paragraph(words, PAPER_COLOURS.text)],
    height: HEIGHT + UNDER,
  }
}
