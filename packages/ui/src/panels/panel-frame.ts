import type {
  Imprint,
  LandingLink,
  Mentions,
  PanelContent,
  PanelFrame,
  PanelId,
  Sender,
} from '@flyer-open-data/flyer'
import type { Ground } from '../tokens/grounds.ts'
import { SPACE } from '../tokens/space.ts'
import type { Setting } from '../typesetting/setting.ts'

/** What a panel is laid out from. */
export interface PanelRequest<P extends PanelId> extends Setting {
  readonly content: PanelContent<P>
  readonly frame: PanelFrame
  /** What a call to act stands on, wherever it stands. */
  readonly call: Ground
  /** Width of the open sheet, in mm. */
  readonly sheetWidth: number
  /** Whose leaflet it is. */
  readonly owner: Sender
  /** Who reprints it and stands beside the owner, if anybody does. */
  readonly partner: Sender | undefined
  readonly landingLink: LandingLink
  /** What the print run carries besides the edition’s words. */
  readonly mentions: Mentions
  /** Which leaflet it is, and who prints it again. */
  readonly imprint: Imprint
}

/** The text column of a panel: its left edge and width, in mm. */
export function columnOf(frame: PanelFrame): { x: number; width: number } {
  return { x: SPACE.panelMargin, width: frame.width - 2 * SPACE.panelMargin }
}

/** Where titles and texts begin, as lines of the baseline grid: the same on every panel. */
export const TITLE_LINE = 4
export const TEXT_LINE = 9
/** The last line of the grid that text may stand on. */
export const LAST_LINE = 39
