import { count, withUnit } from '@flyer-open-data/flyer'
import type { BoxName, PageSide } from '../../preflight/words-of-faults.ts'

/** A length for whoever measures on paper. */
export const mm = (length: number) => withUnit(length, 'mm', 1)

export const pt = (size: number) => withUnit(size, 'pt')

export const quoted = (words: string) => `«\u00a0${words}\u00a0»`

/** Where a side is; all of them at once. */
export const AT_SIDE: Readonly<Record<PageSide | 'all', string>> = {
  top: 'en haut',
  right: 'à droite',
  bottom: 'en bas',
  left: 'à gauche',
  all: 'de chaque côté',
}

export const BOXES: Readonly<Record<BoxName, string>> = {
  media: 'la boîte de support (MediaBox)',
  crop: 'la boîte de recadrage (CropBox)',
  bleed: 'la boîte de fonds perdus (BleedBox)',
  trim: 'la boîte de rogne (TrimBox)',
}

/** In how many places, when it is not one. */
export const places = (number: number) =>
  number === 1 ? '' : `, à ${count(number, 'endroit', 'endroits')} de la page`

/** Standards by their names; a colon without a space would be no French one. */
export const standards = (names: string) => names.replaceAll(/:(\d{4})/g, ' ($1)')

/** Names of standards or conditions, of which one is enough. */
export const oneOf = (names: string) => standards(names).replace(/, ([^,]+)$/, ' ou $1')
