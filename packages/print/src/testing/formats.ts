import { type Format, type FormatInput, formatSchema, parse } from '@flyer-open-data/flyer'
import { CATALOGUE } from './catalogue.ts'

/** A format of A4 landscape sheets without content, from the widths of its outside panels in mm. */
function emptyFormat(fold: FormatInput['fold'], widths: readonly number[]): Format {
  const place = (width: number) => ({ role: 'cover' as const, width, content: null })
  return parse(
    formatSchema,
    {
      id: `${fold}-${widths.length}`,
      name: 'Format d’essai',
      fold,
      openSize: { width: 297, height: 210 },
      outside: widths.map(place),
      inside: widths.toReversed().map(place),
    },
    'format',
  )
}

/** The leaflet's own format: 97, 100 and 100 mm. */
export const LEAFLET_FORMAT = CATALOGUE.format

/**
 * Formats whose folds fall where something else stands in the margin: in the middle, where the
 * registration targets are, and over the colour bar and the slug text.
 */
export const FORMATS_TO_FIT: readonly Format[] = [
  LEAFLET_FORMAT,
  emptyFormat('roll', [95, 101, 101]),
  emptyFormat('single', [148.5, 148.5]),
  emptyFormat('accordion', [74.25, 74.25, 74.25, 74.25]),
  emptyFormat('accordion', [33, 33, 33, 33, 33, 33, 33, 33, 33]),
]
