/** What each rule of the layout is called in French, by its id. */
export const RULE_NAMES: Readonly<Record<string, string>> = {
  contrast: 'Un texte qui se lit sur son fond',
  'least-size': 'Un texte assez grand pour être imprimé',
  'safe-area': 'Un texte loin des coupes et des plis',
  baseline: 'Un texte courant posé sur la grille',
}
