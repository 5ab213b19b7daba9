import {
  ContentError,
  type Finding,
  type Format,
  findPanelFrame,
  type Job,
  type PanelContent,
  type PanelFrame,
  type PanelId,
  refuse,
} from '@flyer-open-data/flyer'
import { LAYOUT_ENGLISH } from '../findings/english.ts'
import { type CoverLayout, layoutCover } from '../panels/cover/layout.ts'
import { type DidYouKnowLayout, layoutDidYouKnow } from '../panels/did-you-know/layout.ts'
import { type GetOrganisedLayout, layoutGetOrganised } from '../panels/get-organised/layout.ts'
import { layoutNeedHelp, type NeedHelpLayout } from '../panels/need-help/layout.ts'
import type { PanelRequest } from '../panels/panel-frame.ts'
import { layoutVoices, type VoicesLayout } from '../panels/voices/layout.ts'
import { layoutWhyPublish, type WhyPublishLayout } from '../panels/why-publish/layout.ts'
import { SPACE } from '../tokens/space.ts'
import type { FontBook } from '../typesetting/font-book.ts'
import { tryingTypesetterOf } from '../typesetting/typesetter.ts'

/** What the leaflet is laid out from: a job, or as much of it as decides the layout. */
export interface LeafletRequest
  extends Pick<Job, 'edition' | 'format' | 'landingLink' | 'owner' | 'partner'> {
  readonly fonts: FontBook
  /**
   * Panels that were laid out before, by their content: a draft that changes one text has five of
   * them. To be kept for as long as format, link, senders and fonts stay the same.
   */
  readonly laidOut?: WeakMap<PanelContent<PanelId>, PlacedPanel>
}

interface LayoutByPanel {
  cover: CoverLayout
  'why-publish': WhyPublishLayout
  voices: VoicesLayout
  'did-you-know': DidYouKnowLayout
  'get-organised': GetOrganisedLayout
  'need-help': NeedHelpLayout
}

/** A panel with all its lines broken and every part placed. */
export type PlacedPanel = {
  [P in PanelId]: {
    readonly id: P
    readonly frame: PanelFrame
    readonly layout: LayoutByPanel[P]
  }
}[PanelId]

/** The whole leaflet, broken into lines once: both surfaces draw this and nothing else. */
export interface LeafletLayout {
  readonly format: Format
  /** The panels in reading order. */
  readonly panels: readonly PlacedPanel[]
}

/**
 * Lays out the leaflet. Every text of every panel is tried, so that all that is wrong comes in one
 * report.
 * @throws ContentError with all of it: no room, a missing glyph, broken lines,
 * a code or a logo that cannot be drawn
 */
export function layoutLeaflet(request: LeafletRequest): LeafletLayout {
  const { edition } = request
  const findings: Finding[] = []
  const panels: PlacedPanel[] = []
  for (const id of edition.readingOrder) {
    const frame = findPanelFrame(request.format, id)
    const content = edition.panels[id]
    // A format may have fewer panels than the edition has texts: a single fold, say.
    if (!frame || !content) continue
    const known = request.laidOut?.get(content)
    const { panel, found } = known
      ? { panel: known, found: [] }
      : tryPanel(request, id, content, frame)
    if (panel) {
      request.laidOut?.set(content, panel)
      panels.push(panel)
    }
    const at = { edition: edition.id, panel: id }
    findings.push(...found.map((finding) => ({ ...finding, place: { ...at, ...finding.place } })))
  }
  refuse(findings, LAYOUT_ENGLISH)
  return { format: request.format, panels }
}

/** Lays out a panel, or tells all that is wrong in it. */
function tryPanel(
  request: LeafletRequest,
  id: PanelId,
  content: PanelContent<PanelId>,
  frame: PanelFrame,
): { readonly panel?: PlacedPanel; readonly found: readonly Finding[] } {
  const found: Finding[] = []
  try {
    const panel = placePanel(request, id, content, frame, found)
    return found.length === 0 ? { panel, found } : { found }
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    return { found: [...found, ...error.findings] }
  }
}

function placePanel(
  request: LeafletRequest,
  id: PanelId,
  content: PanelContent<PanelId>,
  frame: PanelFrame,
  found: Finding[],
): PlacedPanel {
  const { format, owner, partner, landingLink, fonts } = request
  const from = <P extends PanelId>(panel: P): PanelRequest<P> => ({
    setText: tryingTypesetterOf(fonts, panel, frame.height - SPACE.panelMargin, found),
    content: content as PanelContent<P>,
    frame,
    sheetWidth: format.openSize.width,
    owner,
    partner,
    landingLink,
  })
  switch (id) {
    case 'cover':
      return { id, frame, layout: layoutCover(from(id)) }
    case 'why-publish':
      return { id, frame, layout: layoutWhyPublish(from(id)) }
    case 'voices':
      return { id, frame, layout: layoutVoices(from(id)) }
    case 'did-you-know':
      return { id, frame, layout: layoutDidYouKnow(from(id)) }
    case 'get-organised':
      return { id, frame, layout: layoutGetOrganised(from(id)) }
    case 'need-help':
      return { id, frame, layout: layoutNeedHelp(from(id)) }
  }
}
