import type { FoldingState } from '@flyer-open-data/flyer'
import type { Verdict } from '../../preflight/report.ts'

export { PANEL_NAMES, SIDE_NAMES } from '../../job-facts/panel-words.ts'

/** What it is. */
export const PROOF_TITLE = 'Bon à tirer'

/** What the states of the folded leaflet are called. */
export const STATE_NAMES: Readonly<Record<FoldingState['name'] | 'closed-back', string>> = {
  closed: 'Fermé',
  'closed-back': 'Fermé, dos',
  'first-opening': 'Première ouverture',
  open: 'Ouvert',
}

/** What preflight concluded. */
export const VERDICTS: Readonly<Record<Verdict, string>> = {
  accepted: 'Fichier conforme',
  'accepted-with-warnings': 'Fichier conforme, avec des avertissements',
  refused: 'Fichier refusé',
  unreadable: 'Fichier illisible',
}

/** Why its colours are not to be judged. */
export const NOT_A_COLOUR_PROOF =
  'Ceci n’est pas une épreuve couleur\u00a0: les teintes sont celles de votre écran ou de votre imprimante, non celles de la presse.'
