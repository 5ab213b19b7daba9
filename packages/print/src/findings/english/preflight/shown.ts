import type { BoxName, PageSide } from '../../preflight/words-of-faults.ts'

/** Where a side is; all of them at once. */
export const AT_SIDE: Readonly<Record<PageSide | 'all', string>> = {
  top: 'at the top',
  right: 'on the right',
  bottom: 'at the bottom',
  left: 'on the left',
  all: 'on every side',
}

export const BOXES: Readonly<Record<BoxName, string>> = {
  media: 'media box',
  crop: 'crop box',
  bleed: 'bleed box',
  trim: 'trim box',
}

export const quoted = (words: string) => `“${words}”`

/** A number with the name of what it counts. */
export const counted = (number: number, one: string, many: string) =>
  `${number} ${number === 1 ? one : many}`

/** In how many places, when it is not one. */
export const places = (number: number) => (number === 1 ? '' : ` in ${number} places of the page`)

/** Names of which one is enough. */
export const oneOf = (names: string) => names.replace(/, ([^,]+)$/, ' or $1')
