import { addressPart, type TextRole } from '@flyer-open-data/flyer'

/** A part of a word that stays whole, and what a line break before it costs (see `breakLines`). */
export interface WordPart {
  readonly text: string
  readonly cost: number
}

/** Parting a compound name costs more than any raggedness, and less than one line more. */
const COST_IN_NAME = 3
/** « Saint- » and « des- » are worse ends of a line than « Dié- ». */
const COST_AFTER_LOOSE_PART = 0.5
const LOOSE_PART =
  /(?:^|-)(?:à|au|aux|d[eu]|des|en|et|la|le|les|lès|l|d|notre|saint|sainte|sous|sur)-$/iu

const COST_IN_ADDRESS = { 'after-slash': 0, 'before-dot': 1, 'after-hyphen': 3 } as const

/** A hyphen between letters: none between figures, and none in capitals, which no break may part. */
const HYPHEN = /(?<=\p{L}[-\u2010])(?=\p{L})(?!(?<=\p{Lu}{2}[-\u2010])\p{Lu}{2})/gu

/**
 * The parts of a word between which a line may end, should it have to: a name after the hyphens that
 * it has (« Châlons-/en-Champagne »), a web address at its own signs. Every other word is whole.
 */
export function partsOf(word: string, role: TextRole): WordPart[] {
  const points = role === 'name' ? pointsInName(word) : role === 'address' ? pointsIn(word) : []
  const ends = [...points.slice(1).map(({ at }) => at), word.length]
  const [first = word.length] = points.map(({ at }) => at)
  return [
    { text: word.slice(0, first), cost: 0 },
    ...points.map(({ at, cost }, i) => ({ text: word.slice(at, ends[i]), cost })),
  ]
}

const pointsInName = (word: string) =>
  Array.from(word.matchAll(HYPHEN), ({ index: at }) => {
    const isLoose = LOOSE_PART.test(word.slice(0, at))
    return { at, cost: COST_IN_NAME + (isLoose ? COST_AFTER_LOOSE_PART : 0) }
  })

const pointsIn = (address: string) =>
  Array.from(address, (_, at) => ({ at, part: addressPart(address, at) })).flatMap(
    ({ at, part }) => (part ? [{ at, cost: COST_IN_ADDRESS[part] }] : []),
  )
