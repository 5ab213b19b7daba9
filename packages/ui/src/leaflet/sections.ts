import type { PanelId } from '@flyer-open-data/flyer'
import type { Frame } from '../frame/frame.ts'
import { layoutCover } from '../panels/cover/layout.ts'
import { layoutDidYouKnow } from '../panels/did-you-know/layout.ts'
import { layoutGetOrganised } from '../panels/get-organised/layout.ts'
import { layoutNeedHelp } from '../panels/need-help/layout.ts'
import type { PanelRequest } from '../panels/panel-frame.ts'
import { layoutVoices } from '../panels/voices/layout.ts'
import { layoutWhyPublish } from '../panels/why-publish/layout.ts'

/** How each section of the leaflet is laid out: the one list of them. */
export const SECTION_LAYOUTS: {
  readonly [P in PanelId]: (request: PanelRequest<P>) => Frame
} = {
  cover: layoutCover,
  'why-publish': layoutWhyPublish,
  voices: layoutVoices,
  'did-you-know': layoutDidYouKnow,
  'get-organised': layoutGetOrganised,
  'need-help': layoutNeedHelp,
}
