import type { WordsFor } from '@flyer-open-data/flyer'

/** A side of a page as it lies. */
export type PageSide = 'top' | 'right' | 'bottom' | 'left'

/** The boxes of a page. */
export type BoxName = 'media' | 'crop' | 'bleed' | 'trim'

/** Why a part of a page could not be read. */
export type UnreadWhy =
  | 'undecodable'
  | 'too-many-operations'
  | 'too-deep'
  | 'too-large'
  | 'unknown-operator'
  | 'bad-operands'

/** Why a page could not be drawn, or the whole file. */
export type UndrawnWhy =
  | 'not-opened'
  | 'no-page'
  | 'no-memory'
  | 'crashed'
  | 'too-long'
  | 'too-costly'
  | 'faulty-matrix'
  | 'too-many-pages'

/** Faults by the number of their rule, each with its values. */
type Table = {
  readonly [rule: string]: {
    readonly [fault: string]: Readonly<Record<string, string | number>>
  }
}

/** What every rule may find besides: so many places more, which are not listed. */
type More = { readonly more: { readonly count: number } }

/** Faults with those that every rule has. */
export type WithMore<T extends Table> = { readonly [Id in keyof T]: T[Id] & More }

/** Words for rules with numbers, each with its title, a short noun phrase. */
export type TitledWords<T extends Table> = {
  readonly [Id in keyof T]: WordsFor<T>[Id] & { readonly title: string }
}

/** Gives every rule the words for places that are not listed. */
export function withMore<T extends Table>(
  words: TitledWords<T>,
  more: WordsFor<{ any: More }>['any']['faults']['more'],
): TitledWords<WithMore<T>> {
  const ofRules: Readonly<Record<string, { readonly faults: object }>> = words
  const entries = Object.entries(ofRules).map(([id, ofRule]) => [
    id,
    { ...ofRule, faults: { ...ofRule.faults, more } },
  ])
  return Object.fromEntries(entries)
}
