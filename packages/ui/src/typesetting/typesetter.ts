import { composeText, type PlacedText, type TextRequest } from './compose-text.ts'
import type { TextPlace } from './errors.ts'
import type { FontBook } from './font-book.ts'

/** Sets the texts of one panel: lengths in mm from its top left trim corner. */
export type SetText = (request: Omit<TextRequest, 'panel'>) => PlacedText

/** The typesetter of one panel. Its errors name the panel. */
export function typesetterOf(fonts: FontBook, panel: TextPlace): SetText {
  return (request) => composeText(fonts, { ...request, panel })
}
