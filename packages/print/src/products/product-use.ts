const USES: Readonly<Record<string, string>> = {
  press: 'à imprimer chez un imprimeur\u00a0: fonds perdus, traits de coupe et de pli',
  'press-no-marks': 'seulement si l’imprimeur le demande\u00a0: sans aucun trait',
  'press-x1a': 'seulement si l’imprimeur le demande\u00a0: sans transparence',
  'repro-sra3': 'en reprographie\u00a0: SRA3, retourner sur le bord long',
  'office-a4': 'sur une imprimante de bureau\u00a0: A4, retourner sur le bord court',
  screen: 'à lire sur un écran ou à envoyer, à ne pas imprimer',
}

/** When the file of a product is taken, in French; undefined for one that is told by its name alone. */
export const productUse = (product: string): string | undefined =>
  Object.hasOwn(USES, product) ? USES[product] : undefined
