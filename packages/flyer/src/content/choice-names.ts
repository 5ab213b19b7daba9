import type { Testimonial } from './sections/voices.ts'
import type { Reason } from './sections/why-publish.ts'

/** What the themes of reasons are called, in French. */
export const THEME_NAMES: Readonly<Record<Reason['theme'], string>> = {
  services: 'Services à la population',
  activities: 'Nouvelles activités',
  commons: 'Bien commun',
  savings: 'Dépenses',
  transparency: 'Transparence',
}

/** What those who are quoted are called, in French. */
export const SPEAKER_NAMES: Readonly<Record<Testimonial['kind'], string>> = {
  publisher: 'Producteur',
  reuser: 'Réutilisateur',
  elected: 'Élu',
}

/** What a choice of the content is called, in French. */
export const CHOICE_NAMES: Readonly<Record<string, string>> = { ...THEME_NAMES, ...SPEAKER_NAMES }
