/** The pages of the site, by the folder that each stands in; the home page stands in none. */
export const PAGE_FOLDERS = {
  home: '',
  downloads: 'telecharger',
  reprint: 'reimprimer',
  batch: 'lot',
  edition: 'a-jour',
  legal: 'mentions-legales',
  accessibility: 'accessibilite',
  privacy: 'donnees-personnelles',
} as const

/** Name of a page. */
export type PageName = keyof typeof PAGE_FOLDERS
