import { findPanelFrame, imprintOf, type PanelId } from '@flyer-open-data/flyer'
import { GROUND_OF_SIDE } from '../leaflet/grounds.ts'
import type { PanelRequest } from '../panels/panel-frame.ts'
import { CONTENT } from '../specimens/content.ts'
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
    ground: GROUND_OF_SIDE[frame.side],
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
