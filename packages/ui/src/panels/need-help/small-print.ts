import {
  type Imprint,
  type Mentions,
  mentionTexts,
  mm,
  type TextRole,
} from '@flyer-open-data/flyer'
import type { InkedText } from '../../frame/frame.ts'
import { paragraph } from '../../frame/items.ts'
import { SPACE } from '../../tokens/space.ts'
import { BASELINE_MM, TEXT_STYLES } from '../../tokens/type.ts'
import { lastBaseline } from '../../typesetting/placed-text.ts'
import type { Setting } from '../../typesetting/setting.ts'

/** What is said in small under everything else, and where; lengths in mm. */
export interface SmallPrintProps {
  readonly imprint: Imprint
  readonly mentions: Mentions
  readonly column: { readonly x: number; readonly width: number }
  /** The line of the grid that it stands under. */
  readonly under: number
  /** Height of the panel. */
  readonly height: number
}

/** A text of the small print, and the lines that it may take. */
interface SmallText {
  readonly field: string
  readonly text: string
  readonly role: TextRole
  readonly maxLines: number
}

const STYLE = TEXT_STYLES.smallPrint

/** Steps of the baseline grid from a line to the next. */
const LINE_STEPS = 0.75

/** Quarters of a step to the first line: as much air as there is room for, within these. */
const QUARTERS_OVER = { least: 3, most: 5 }

const QUARTER_MM = BASELINE_MM / 4

/** How deep its letters reach under their baseline, in mm: they end at the safe area. */
const DESCENT_MM = 0.8

/**
 * Places the imprint, then the mentions, each under the one before. They may stand lower than any other
 * text, down to the safe area.
 */
export function layoutSmallPrint(
  { setText, ground }: Setting,
  { imprint, mentions, column, under, height }: SmallPrintProps,
): InkedText[] {
  const lowest = height - SPACE.safe - DESCENT_MM
  let next = under + QUARTERS_OVER.least * QUARTER_MM
  const texts = smallTexts(imprint, mentions).map((text) => {
    const placed = setText({
      ...text,
      style: STYLE,
      x: column.x,
      measure: column.width,
      firstBaseline: next,
      lowest,
    })
    next = lastBaseline(placed) + LINE_STEPS * BASELINE_MM
    return placed
  })
  const left = lowest - (next - LINE_STEPS * BASELINE_MM)
  const quarters = Math.min(
    QUARTERS_OVER.most - QUARTERS_OVER.least,
    Math.max(0, Math.floor(left / QUARTER_MM)),
  )
  return texts.map((text) => {
    const firstBaseline = mm(text.firstBaseline + quarters * QUARTER_MM)
    return paragraph({ ...text, firstBaseline }, ground.smallPrint)
  })
}

function smallTexts({ edition, reprint }: Imprint, mentions: Mentions): SmallText[] {
  return [
    { field: 'imprint.edition', text: edition, role: 'body', maxLines: 1 },
    ...(reprint === undefined
      ? []
      : [{ field: 'imprint.reprint', text: reprint, role: 'name', maxLines: 2 } as const]),
    ...mentionTexts(mentions).map((text) => ({
      ...text,
      maxLines: text.field === 'mentions.keepOffStreet' ? 1 : 2,
    })),
  ]
}
