import type { Reason, Testimonial } from '@flyer-open-data/flyer'

/** What the themes of reasons are called. */
export const THEME_NAMES: Readonly<Record<Reason['theme'], string>> = {
  services: 'Services à la population',
  activities: 'Nouvelles activités',
  commons: 'Bien commun',
  savings: 'Dépenses',
  transparency: 'Transparence',
}

/** What those who are quoted are called. */
export const SPEAKER_NAMES: Readonly<Record<Testimonial['kind'], string>> = {
  publisher: 'Producteur',
  reuser: 'Réutilisateur',
  elected: 'Élu',
}
