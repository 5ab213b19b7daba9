/** Who is handed files of the leaflet, in the order in which they are told. */
export const AUDIENCE_IDS = [
  'imprimeur-en-ligne',
  'imprimeur',
  'reprographie',
  'bureau',
  'ecran',
] as const

/** Somebody who prints the leaflet or reads it, by what their archive is called. */
export type AudienceId = (typeof AUDIENCE_IDS)[number]

/** What each of them is called, in French, where files are told by whom they are for. */
export const AUDIENCE_NAMES: Readonly<Record<AudienceId, string>> = {
  'imprimeur-en-ligne': 'Imprimeur en ligne',
  imprimeur: 'Imprimeur local',
  reprographie: 'Copieur, en atelier ou en mairie',
  bureau: 'Imprimante de bureau',
  ecran: 'Écran, partage',
}
