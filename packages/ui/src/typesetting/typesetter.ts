import { toMillimetres } from '@flyer-open-data/flyer'
import { TEXT_STYLES } from '../tokens/type.ts'
import { composeText, lastBaseline, type PlacedText, type TextRequest } from './compose-text.ts'
import { TextOverflowError, type TextPlace } from './errors.ts'
import type { FontBook } from './font-book.ts'

/** Sets the texts of one panel: lengths in mm from its top left trim corner. */
export type SetText = (request: Omit<TextRequest, 'panel'>) => PlacedText

/**
 * The typesetter of one panel. Its errors name the panel.
 *
 * @param lowest how low a text may stand, in mm: a list that grows must not run off its panel
 */
export function typesetterOf(
  fonts: FontBook,
  panel: TextPlace,
  lowest: number = Number.POSITIVE_INFINITY,
): SetText {
  return (request) => {
    const text = composeText(fonts, { ...request, panel })
    const excessMm = lastBaseline(text) - lowest
    if (excessMm <= 0) return text
    const leading = toMillimetres(TEXT_STYLES[text.style].leading)
    throw new TextOverflowError({
      panel,
      field: text.field,
      excessLines: Math.min(text.lines.length, Math.ceil(excessMm / leading)),
      excessMm,
      detail: `« ${text.lines.at(-1)?.text} » stands below the margin of its panel`,
    })
  }
}
