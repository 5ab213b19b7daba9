import { z } from 'zod'
import { cover } from './cover.ts'
import { didYouKnow } from './did-you-know.ts'
import { getOrganised } from './get-organised.ts'
import { needHelp } from './need-help.ts'
import type { SectionText } from './section.ts'
import { voices } from './voices.ts'
import { whyPublish } from './why-publish.ts'

/**
 * Every section that an edition may have, in the reading order of the folded leaflet. An edition has
 * some of them: one more here leaves every edition as it is.
 */
const SECTIONS = [cover, whyPublish, voices, didYouKnow, getOrganised, needHelp] as const

type AnySection = (typeof SECTIONS)[number]

/** A panel by what it says, whatever its place on the sheet. */
export type PanelId = AnySection['id']

/** The panels by what they say, in the reading order of the folded leaflet. */
export const PANEL_IDS: readonly [PanelId, ...PanelId[]] = SECTIONS.map(({ id }) => id) as [PanelId]

type Shape = { [S in AnySection as S['id']]: z.ZodOptional<S['schema']> }

/** The content of the panels, as data write it: as many sections as the edition has. */
export const panelsSchema = z.strictObject(
  Object.fromEntries(SECTIONS.map(({ id, schema }) => [id, schema.optional()])) as Shape,
)

/** The content of the panels. */
export type Panels = z.output<typeof panelsSchema>

/** The content of one panel. */
export type PanelContent<P extends PanelId> = NonNullable<Panels[P]>

/** Every string of a panel as it is printed, in reading order; none of one that is not there. */
export function textsOfPanel(panels: Panels, panel: PanelId): SectionText[] {
  return SECTIONS.flatMap((section) => {
    const content = panels[section.id]
    // The content of a section is what its own schema has read.
    const texts = section.texts as (read: NonNullable<typeof content>) => SectionText[]
    return section.id === panel && content ? texts(content) : []
  })
}
