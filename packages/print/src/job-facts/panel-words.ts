import type { PanelPlace, Side } from '@flyer-open-data/flyer'

/** What the sides are called. */
export const SIDE_NAMES: Readonly<Record<Side, string>> = {
  outside: 'Extérieur',
  inside: 'Intérieur',
}

/** What the panels are called. */
export const PANEL_NAMES: Readonly<Record<PanelPlace['role'], string>> = {
  flap: 'rabat',
  'back-cover': '4e de couverture',
  cover: 'couverture',
  'inside-left': 'volet gauche',
  'inside-centre': 'volet central',
  'inside-right': 'volet droit',
}

/** The same on a plan, in words that need no ordinal: its suffix would have to be set superior. */
export const PLAN_PANEL_NAMES: typeof PANEL_NAMES = { ...PANEL_NAMES, 'back-cover': 'dos' }
