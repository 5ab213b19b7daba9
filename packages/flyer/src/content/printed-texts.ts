import type { Edition } from './schema.ts'
import type { SectionText } from './sections/section.ts'
import { type PanelId, textsOfPanel } from './sections/sections.ts'

/** A string as it stands on paper, with the field it comes from. */
export interface PrintedText extends SectionText {
  readonly panel: PanelId
}

/** Every string of an edition as it is printed, panel after panel in reading order. */
export function printedTexts({ panels, readingOrder }: Edition): PrintedText[] {
  return readingOrder.flatMap((panel) =>
    textsOfPanel(panels, panel).map((text) => ({ panel, ...text })),
  )
}
