import type { InkRecipe, LEAFLET_INKS } from '@flyer-open-data/ui'
import type { ComparedState } from './compared.ts'

/** What can be compared: a fixed pair, a draft, another run, a patch, an ink, a kept state. */
export type Source = 'given' | 'draft' | 'run' | 'patch' | 'inks' | 'state'

/** An ink of the leaflet. */
export type LeafletInk = keyof typeof LEAFLET_INKS

/** What is to be compared, as it is chosen and typed. */
export interface Choice {
  readonly source: Source
  /** Ids of the run and of the sender that are looked at as « before ». */
  readonly run: string
  readonly sender: string
  /** A patch of the edition's texts, as text. */
  readonly patch: string
  readonly ink: LeafletInk
  readonly recipe: InkRecipe
  /** What an opened file holds; `unreadable` for one that holds no state. */
  readonly state?: ComparedState | 'unreadable'
}

/** What each source is called. */
export const SOURCE_NAMES: Readonly<Record<Source, string>> = {
  given: 'L’exemple de cette page',
  draft: 'Le brouillon et son édition',
  run: 'Un autre tirage ou émetteur',
  patch: 'Une modification du contenu',
  inks: 'Une recette d’encre',
  state: 'Un état enregistré',
}

/** The sources that a table has. */
export function sourcesOf(has: { readonly given: boolean; readonly draft: boolean }): Source[] {
  return [
    ...(has.given ? (['given'] as const) : []),
    ...(has.draft ? (['draft'] as const) : []),
    ...(['run', 'patch', 'inks', 'state'] as const),
  ]
}
