import { type InkView, PLATES, type Plate, type Support } from '@flyer-open-data/browser/press'
import { BLEEDS, type Bleed } from '@flyer-open-data/flyer'
import type { Viewing } from '../viewing/viewings.ts'
import type { Vision } from '../vision/visions.ts'

/** What a subject is looked at on. */
export const SURFACES = [
  'screen',
  'paper',
  'overlay',
  'blink',
  'difference',
  'before-after',
] as const
export type SurfaceChoice = (typeof SURFACES)[number]

/** Whether a surface has the press file on it; two states are compared on the screen. */
export const showsPaper = (surface: SurfaceChoice) =>
  surface !== 'screen' && surface !== 'before-after'

/** Lines that can be drawn over a subject. */
export const LINE_GUIDES = ['bleed', 'trim', 'safe', 'folds', 'grid'] as const
export type LineGuide = (typeof LINE_GUIDES)[number]

/** What can be drawn over a subject: lines, and what is read in which order. */
export const GUIDES = [...LINE_GUIDES, 'reading'] as const
export type Guide = (typeof GUIDES)[number]

/** Bleed shown past the trim, in mm; 0 shows the leaflet as it is cut. */
export type ShownBleed = 0 | Bleed
export const SHOWN_BLEEDS: readonly ShownBleed[] = [0, ...BLEEDS]

/** Whether the panel of settings stands beside the table, or leaves it its room. */
export const PANEL_STATES = ['shown', 'folded'] as const
export type PanelState = (typeof PANEL_STATES)[number]

/** How a subject is looked at; all of it can be sent as an address. */
export interface ViewSettings {
  readonly surface: SurfaceChoice
  readonly guides: readonly Guide[]
  readonly inks: InkView
  readonly support: Support
  /** Name of a print run; it decides the edition. */
  readonly run: string
  /** Id of who prints it: the owner of the leaflet or a partner. */
  readonly sender: string
  readonly bleed: ShownBleed
  /** In percent of true size; `fit` shows the whole subject. */
  readonly zoom: number | 'fit'
  readonly panel: PanelState
  /** Not called « vision »: Storybook's accessibility addon has a global of that name. */
  readonly colourVision: Vision
  readonly viewing: Viewing
}

/** Bounds of the zoom, in percent of true size. */
export const ZOOM = { least: 50, most: 800 } as const

/**
 * Makes a change and settles what goes with it: inks and papers are looked at on paper, so choosing
 * one turns to it; the screen knows neither. A telephone shows the screen alone, and a zoom is chosen
 * at the table. No switch is ever without effect.
 */
export function changeSettings(
  settings: ViewSettings,
  change: Partial<ViewSettings>,
): ViewSettings {
  return fromWhereItIsSeen(onWhatItIsSeen(settings, change), change)
}

function fromWhereItIsSeen(next: ViewSettings, change: Partial<ViewSettings>): ViewSettings {
  if (change.viewing === 'phone')
    return { ...next, surface: 'screen', inks: PLATES, support: 'screen' }
  const leaves =
    change.zoom !== undefined || (next.viewing === 'phone' && next.surface !== 'screen')
  return leaves && !change.viewing ? { ...next, viewing: 'table' } : next
}

function onWhatItIsSeen(settings: ViewSettings, change: Partial<ViewSettings>): ViewSettings {
  const next = { ...settings, ...change }
  const isComposite = next.inks !== 'sum' && next.inks.length === PLATES.length
  if (change.surface && change.surface !== 'paper') {
    return { ...next, inks: PLATES, support: 'screen' }
  }
  if (change.support && next.inks === 'sum') return { ...next, surface: 'paper', inks: PLATES }
  if (change.inks === 'sum') return { ...next, surface: 'paper', support: 'screen' }
  if (!isComposite || next.support !== 'screen') return { ...next, surface: 'paper' }
  return next
}

/** Turns a plate on or off; the last one stays, since a press without ink prints nothing. */
export function togglePlate(inks: InkView, plate: Plate): InkView {
  if (inks === 'sum') return [plate]
  const next = PLATES.filter((p) => (p === plate ? !inks.includes(p) : inks.includes(p)))
  return next.length === 0 ? inks : next
}

/** A zoom within its bounds, in percent. */
export function clampZoom(percent: number): number {
  return Math.min(ZOOM.most, Math.max(ZOOM.least, Math.round(percent)))
}
