import { type Place, pt, type RichText, refuse } from '@flyer-open-data/flyer'
import { LAYOUT_ENGLISH } from '../findings/english.ts'
import type { TextStyle } from '../tokens/type.ts'
import { tryText } from '../typesetting/compose-text.ts'
import type { FontBook } from '../typesetting/font-book.ts'
import type { PlacedText } from '../typesetting/placed-text.ts'

/** The least size of a text on a screen, in pt: 16 CSS pixels where a page of 86 mm is 360 wide. */
export const LEAST_READING_SIZE = pt(10.85)

/**
 * Sets a text again for a screen: in its own style, or larger where that is small to read.
 *
 * @throws ContentError when a word of it is wider than the measure in its own style too
 */
export function setForReading(fonts: FontBook, placed: PlacedText, within: Place): PlacedText {
  const style = forReading(placed.style)
  // Set already, in the same measure.
  if (style === placed.style) return placed
  const { text, findings } = tryText(fonts, {
    within,
    field: placed.field,
    text: runsOf(placed),
    role: placed.role,
    style,
    x: placed.x,
    firstBaseline: placed.firstBaseline,
    measure: placed.measure,
    maxLines: 99,
    // A word that only its printed size has room for keeps that.
    otherwise: [{ style: placed.style, maxLines: 99, firstBaseline: placed.firstBaseline }],
  })
  refuse(
    findings.filter(({ rule }) => rule === 'room'),
    LAYOUT_ENGLISH,
  )
  return text
}

function forReading(style: TextStyle): TextStyle {
  if (style.size >= LEAST_READING_SIZE) return style
  const leading = pt((style.leading / style.size) * LEAST_READING_SIZE)
  return { ...style, size: LEAST_READING_SIZE, leading }
}

/** The words of a text as they were before they were broken into lines. */
function runsOf({ lines }: PlacedText): RichText {
  return lines.flatMap((line) =>
    line.runs.map((run) => ({
      text: run === line.runs.at(-1) ? run.text + line.joint : run.text,
      ...(run.strong ? { strong: true as const } : {}),
    })),
  )
}
