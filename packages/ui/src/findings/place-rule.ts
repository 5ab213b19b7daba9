import type { Found, Rule } from '@flyer-open-data/flyer'

/** How a section of an edition would be missing from the paper. */
export type PlaceFaults = {
  readonly 'no-place': { readonly section: string; readonly format: string }
}

/** A section of an edition, and what a format does with it. */
export interface SectionInFormat {
  readonly section: string
  /** Name of the format. */
  readonly format: string
  readonly hasPlace: boolean
  /** The format says that it leaves the section out. */
  readonly isLeftOut: boolean
}

const cover = { section: 'cover', format: 'Dépliant', hasPlace: true, isLeftOut: false }

/** No section goes missing unsaid. Source: this project. */
export const placeRule: Rule<SectionInFormat, 'place', Found<PlaceFaults>> = {
  id: 'place',
  title: 'A place for every section, or a format that says which it leaves out',
  source: 'this project: nobody misses on paper what was never laid out',
  severity: 'error',
  examples: {
    passes: [cover, { ...cover, hasPlace: false, isLeftOut: true }],
    fails: [{ ...cover, hasPlace: false, finds: ['no-place'] }],
  },
  check: ({ section, format, hasPlace, isLeftOut }) =>
    hasPlace || isLeftOut ? [] : [{ fault: 'no-place', values: { section, format } }],
}
