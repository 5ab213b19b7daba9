import { findPanelFrame, imprintOf, type PanelId } from '@flyer-open-data/flyer'
import type { PanelRequest } from '../panels/panel-frame.ts'
import { CONTENT } from '../specimens/content.ts'
import { DRESSES } from '../tokens/dresses.ts'
import { typesetterOf } from '../typesetting/typesetter.ts'
import { fonts, projectLeaflet } from './project-leaflet.ts'

/** What one panel of the project's leaflet is laid out from; or with something else in its place. */
export function requestFor<P extends PanelId>(
  panel: P,
  changes: Partial<PanelRequest<P>> = {},
): PanelRequest<P> {
  const { format, owner, landingLink, mentions } = projectLeaflet
  const frame = findPanelFrame(format, panel)
  if (!frame) throw new Error(`the project’s format has no place for ${panel}`)
  return {
    setText: typesetterOf(fonts, { panel }),
    ground: DRESSES.full[frame.side],
    call: DRESSES.full.call,
    content: CONTENT[panel],
    frame,
    sheetWidth: format.openSize.width,
    landingLink,
    owner,
    partner: undefined,
    mentions,
    imprint: imprintOf(projectLeaflet),
    ...changes,
  }
}
