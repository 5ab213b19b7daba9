/** The plates of a four-colour press. */
export const PLATES = ['c', 'm', 'y', 'k'] as const
export type Plate = (typeof PLATES)[number]

/** Some plates, or a map of the ink sum. All plates make the composite. */
export type InkView = readonly Plate[] | 'sum'

/** What the inks are seen on: a screen that shows paper as white, or a paper with its own white. */
export const SUPPORTS = ['screen', 'coated', 'uncoated'] as const
export type Support = (typeof SUPPORTS)[number]
