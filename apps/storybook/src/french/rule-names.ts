import type { LayoutFaults } from '@flyer-open-data/ui'

/** What each rule of the layout is called in French: one that is missing does not compile. */
export const RULE_NAMES: Readonly<Record<keyof LayoutFaults, string>> = {
  place: 'Une place pour chaque rubrique',
  room: 'Un texte qui tient dans sa place',
  'qr-code': 'Un QR code que les téléphones lisent',
  logo: 'Un logo à sa forme et à sa taille',
  contrast: 'Un texte qui se lit sur son fond',
  'least-size': 'Un texte assez grand pour être imprimé',
  'safe-area': 'Un texte loin des coupes et des plis',
  baseline: 'Un texte courant posé sur la grille',
}
