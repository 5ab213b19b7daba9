import { type InkView, PLATES, SUPPORTS } from '@flyer-open-data/browser/press'
import { VIEWINGS } from '../viewing/viewings.ts'
import { VISIONS } from '../vision/visions.ts'
import {
  clampZoom,
  GUIDES,
  PANEL_STATES,
  SHOWN_BLEEDS,
  SURFACES,
  type ViewSettings,
} from './view-settings.ts'

/**
 * Settings as Storybook's globals, which stand in the address of a view: plain words, numbers and
 * hyphens, the only ones it takes.
 */
export type Globals = Readonly<Record<keyof ViewSettings, string | number>>

/** What a view starts from. */
export const INITIAL_GLOBALS: Globals = {
  surface: 'screen',
  guides: 'none',
  inks: PLATES.join(''),
  support: 'screen',
  run: 'first',
  sender: 'owner',
  bleed: 0,
  zoom: 'fit',
  panel: 'shown',
  colourVision: 'usual',
  viewing: 'table',
}

/** The names that a view may choose from, each list beginning with its default. */
export interface KnownNames {
  readonly runs: readonly string[]
  readonly senders: readonly string[]
}

/** Settings as globals. */
export function toGlobals({ guides, inks, ...rest }: ViewSettings): Globals {
  return {
    ...rest,
    guides: guides.length === 0 ? 'none' : guides.join('-'),
    inks: inks === 'sum' ? 'sum' : inks.join(''),
  }
}

/**
 * Globals as settings. An address may have been typed by hand or come from an older version: what
 * it says wrongly is as if it said nothing.
 */
export function fromGlobals(
  globals: Readonly<Record<string, unknown>>,
  { runs, senders }: KnownNames,
): ViewSettings {
  const word = (name: keyof ViewSettings) => String(globals[name] ?? '')
  const oneOf = <T>(choices: readonly T[], name: keyof ViewSettings, otherwise: T): T =>
    choices.find((choice) => String(choice) === word(name)) ?? otherwise
  const wanted = word('guides').split('-')
  const zoom = Number(word('zoom'))
  return {
    surface: oneOf(SURFACES, 'surface', 'screen'),
    guides: GUIDES.filter((guide) => wanted.includes(guide)),
    inks: inksOf(word('inks')),
    support: oneOf(SUPPORTS, 'support', 'screen'),
    run: oneOf(runs, 'run', runs[0] ?? ''),
    sender: oneOf(senders, 'sender', senders[0] ?? ''),
    bleed: oneOf(SHOWN_BLEEDS, 'bleed', 0),
    zoom: Number.isFinite(zoom) && zoom > 0 ? clampZoom(zoom) : 'fit',
    panel: oneOf(PANEL_STATES, 'panel', 'shown'),
    colourVision: oneOf(VISIONS, 'colourVision', 'usual'),
    viewing: oneOf(VIEWINGS, 'viewing', 'table'),
  }
}

function inksOf(word: string): InkView {
  if (word === 'sum') return 'sum'
  const plates = PLATES.filter((plate) => word.includes(plate))
  return plates.length === 0 || /[^cmyk]/.test(word) ? PLATES : plates
}
