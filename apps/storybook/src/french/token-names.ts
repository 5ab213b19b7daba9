import type { ColourName, SPACE, TextStyleName } from '@flyer-open-data/ui'

/** What each purpose of a colour is called. */
export const PURPOSE_NAMES: Readonly<Record<ColourName, string>> = {
  groundOutside: 'fond de l’extérieur',
  groundInside: 'fond de l’intérieur',
  groundCall: 'fond de l’appel',
  title: 'titre',
  titleOnDark: 'titre sur aplat',
  body: 'texte',
  bodyOnDark: 'texte sur aplat',
  labelOnDark: 'intertitre sur aplat',
  smallPrintOnDark: 'mentions sur aplat',
  label: 'intertitre',
  mark: 'marque',
  markClosed: 'marque fermée',
  markClosedOnPaper: 'marque fermée sur papier',
  markOpening: 'marque qui s’ouvre',
  markOpen: 'marque ouverte',
  markPoint: 'point de la marque',
  qrModule: 'modules du QR code',
  qrPlate: 'fond du QR code',
  logoPlate: 'fond blanc du logo',
}

/** What each text style is called. */
export const STYLE_NAMES: Readonly<Record<TextStyleName, string>> = {
  coverTitle: 'Titre de couverture',
  panelTitle: 'Titre de volet',
  callTitle: 'Titre de l’appel',
  step: 'Étape de la chaîne',
  arrow: 'Flèche de la chaîne',
  phase: 'Nom de phase',
  speaker: 'Nom cité',
  reason: 'Raison, définition',
  lead: 'Chapeau',
  action: 'Action',
  quote: 'Citation',
  detail: 'Coordonnées d’un partenaire',
  body: 'Texte courant',
  label: 'Intertitre',
  landing: 'Adresse du QR code',
  address: 'Adresse électronique',
  website: 'Adresse du site',
  wordmark: 'Nom de l’émetteur',
  smallPrint: 'Mentions et édition',
  slug: 'Note hors format',
}

/** What each distance is called. */
export const SPACE_NAMES: Readonly<Record<keyof typeof SPACE, string>> = {
  panelMargin: 'Marge de volet',
  safe: 'Zone de sécurité',
  largestBleed: 'Fonds perdus les plus larges',
  officeEdge: 'Bord qu’une imprimante laisse blanc',
  qrSide: 'Côté du QR code',
  mark: 'Marque ou pictogramme',
  markGap: 'Blanc après la marque',
  markRise: 'Haut de la marque au-dessus de la première ligne',
}
