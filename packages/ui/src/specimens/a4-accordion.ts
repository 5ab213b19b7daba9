import { a4RollFold, type Format, formatSchema, parse } from '@flyer-open-data/flyer'

const equal = (places: typeof a4RollFold.outside) =>
  places.map((place) => ({ ...place, width: a4RollFold.openSize.width / places.length }))

/** The leaflet's sheet and texts folded in a Z: three panels of one width, none tucked in. */
export const a4Accordion: Format = parse(
  formatSchema,
  {
    ...a4RollFold,
    id: 'a4-accordion',
    name: 'Dépliant 3 volets, pli accordéon',
    fold: 'accordion',
    outside: equal(a4RollFold.outside),
    inside: equal(a4RollFold.inside),
  },
  'format',
)
