import type { PanelPlace } from '@flyer-open-data/flyer'

/** Where each panel is on the open sheet, and what that place is called on the folded leaflet. */
export const PLACE_NAMES: Readonly<Record<PanelPlace['role'], string>> = {
  flap: 'Volet extérieur gauche (rabat)',
  'back-cover': 'Volet extérieur central (dos)',
  cover: 'Volet extérieur droit (devant)',
  'inside-left': 'Volet intérieur gauche',
  'inside-centre': 'Volet intérieur central',
  'inside-right': 'Volet intérieur droit',
}
