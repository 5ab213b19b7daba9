import {
  ContentError,
  type Finding,
  type Format,
  findingsOf,
  findPanelFrame,
  type Imprint,
  imprintOf,
  type Job,
  type PanelContent,
  type PanelFrame,
  type PanelId,
  refuse,
} from '@flyer-open-data/flyer'
import { LAYOUT_ENGLISH } from '../findings/english.ts'
import { placeRule } from '../findings/place-rule.ts'
import type { Frame } from '../frame/frame.ts'
import { textsIn } from '../frame/items.ts'
import { LAYOUT_RULES } from '../layout-rules/layout-rules.ts'
import type { PanelToJudge } from '../layout-rules/panel-to-judge.ts'
import type { PanelRequest } from '../panels/panel-frame.ts'
import { DRESSES, type Dress, type DressName } from '../tokens/dresses.ts'
import { SPACE } from '../tokens/space.ts'
import type { FontBook } from '../typesetting/font-book.ts'
import { wholeText } from '../typesetting/placed-text.ts'
import { tryingTypesetterOf } from '../typesetting/typesetter.ts'
import { SECTION_LAYOUTS } from './sections.ts'

/** What the leaflet is laid out from: a job, or as much of it as decides the layout. */
export interface LeafletRequest
  extends Pick<
    Job,
    'edition' | 'format' | 'landingLink' | 'owner' | 'partner' | 'mentions' | 'isReprint'
  > {
  readonly fonts: FontBook
  /** What its parts stand on; `full` unless it is given. */
  readonly dress?: DressName
  /**
   * Panels that were laid out before, by their content: a draft that changes one text has five of
   * them. To be kept for as long as format, link, senders, mentions, fonts and dress stay the same.
   */
  readonly laidOut?: WeakMap<PanelContent<PanelId>, PlacedPanel>
}

/** A panel at its place on the sheet, with all that it holds. */
export interface PlacedPanel {
  readonly id: PanelId
  /** Its place and its edges. */
  readonly frame: PanelFrame
  /** What is drawn on it. */
  readonly content: Frame
}

/** A panel as the rules of the layout look at it. */
export function judged(
  { frame: { width, height, side }, content }: PlacedPanel,
  dress: Dress = DRESSES.full,
): PanelToJudge {
  return { width, height, ground: dress[side].ink, content }
}

/** The whole leaflet, broken into lines once: both surfaces draw this and nothing else. */
export interface LeafletLayout {
  readonly format: Format
  /** The panels in reading order. */
  readonly panels: readonly PlacedPanel[]
  /** What its sides stand on. */
  readonly dress: Dress
}

/**
 * Lays out the leaflet. Every text of every panel is tried, so that all that is wrong comes in one
 * report. Of the sections, those that the format says it leaves out are not laid out.
 * @throws ContentError with all of it: a section that has no place, no room, a missing glyph, broken lines, a code or a logo that
 * cannot be drawn, a rule of the layout that is broken
 */
export function layoutLeaflet(request: LeafletRequest): LeafletLayout {
  const { edition, format, dress: name = 'full' } = request
  const dress = DRESSES[name]
  const imprint = imprintOf(request)
  const findings: Finding[] = []
  const panels: PlacedPanel[] = []
  for (const id of edition.readingOrder) {
    const at = { edition: edition.id, panel: id }
    const frame = findPanelFrame(format, id)
    const isLeftOut = format.leavesOut?.includes(id) ?? false
    const section = { section: id, format: format.name, hasPlace: frame !== undefined, isLeftOut }
    findings.push(...findingsOf([placeRule], section, at))
    const content = edition.panels[id]
    if (!frame || !content) continue
    const known = knownPanel(request, id, content, imprint)
    const { panel, found } = known
      ? { panel: known, found: [] }
      : tryPanel({ ...request, imprint, dressed: dress }, id, content, frame)
    if (panel) {
      request.laidOut?.set(content, panel)
      panels.push(panel)
    }
    findings.push(...found.map((finding) => ({ ...finding, place: { ...at, ...finding.place } })))
  }
  refuse(findings, LAYOUT_ENGLISH)
  return { format, panels, dress }
}

/** The panel that tells which leaflet it is: it changes with a word on any of them. */
const TELLS_EDITION: PanelId = 'need-help'

/** A panel that was laid out before from the same content, and tells the same edition if it tells any. */
function knownPanel(
  { laidOut }: LeafletRequest,
  id: PanelId,
  content: PanelContent<PanelId>,
  { edition }: Imprint,
): PlacedPanel | undefined {
  const known = laidOut?.get(content)
  const isSame = (panel: PlacedPanel) =>
    textsIn(panel.content).some((text) => wholeText(text) === edition)
  return known && (id !== TELLS_EDITION || isSame(known)) ? known : undefined
}

interface ImprintedRequest extends LeafletRequest {
  readonly imprint: Imprint
  readonly dressed: Dress
}

/** Lays out a panel, or tells all that is wrong in it. */
function tryPanel(
  request: ImprintedRequest,
  id: PanelId,
  content: PanelContent<PanelId>,
  frame: PanelFrame,
): { readonly panel?: PlacedPanel; readonly found: readonly Finding[] } {
  const found: Finding[] = []
  try {
    const panel = placePanel(request, id, content, frame, found)
    if (found.length > 0) return { found }
    const broken = findingsOf(LAYOUT_RULES, judged(panel, request.dressed), {})
    return broken.length > 0 ? { found: broken } : { panel, found: [] }
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    return { found: [...found, ...error.findings] }
  }
}

function placePanel<P extends PanelId>(
  request: ImprintedRequest,
  id: P,
  content: PanelContent<PanelId>,
  frame: PanelFrame,
  found: Finding[],
): PlacedPanel {
  const { format, owner, partner, landingLink, mentions, imprint, dressed, fonts } = request
  const layOut: (request: PanelRequest<P>) => Frame = SECTION_LAYOUTS[id]
  const drawn = layOut({
    setText: tryingTypesetterOf(fonts, { panel: id }, frame.height - SPACE.panelMargin, found),
    ground: dressed[frame.side],
    call: dressed.call,
    // The content of a panel is what its own schema has read.
    content: content as PanelContent<P>,
    frame,
    sheetWidth: format.openSize.width,
    owner,
    partner,
    landingLink,
    mentions,
    imprint,
  })
  return { id, frame, content: drawn }
}
