import { composeText, type PlacedText, type TextPlace, type TextRequest } from './compose-text.ts'
import type { FontBook } from './font-book.ts'

/** Sets the texts of one panel: lengths in mm from its top left trim corner. */
export type SetText = (request: Omit<TextRequest, 'panel' | 'lowest'>) => PlacedText

/**
 * The typesetter of one panel. What it finds wrong names the panel.
 *
 * @param lowest how low a text may stand, in mm
 */
export function typesetterOf(
  fonts: FontBook,
  panel: TextPlace,
  lowest: number = Number.POSITIVE_INFINITY,
): SetText {
  return (request) => composeText(fonts, { ...request, panel, lowest })
}
