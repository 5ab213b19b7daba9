import { editionLine } from '@flyer-open-data/flyer'
import { lettersOf } from '../preflight/leaflet/letters.ts'
import type { ShownText } from '../preflight/leaflet/shown-text.ts'
import type { ToldEdition } from './edition-answer.ts'

/** The line that tells the edition, as it is read on a page. */
export interface PrintedImprint extends ToldEdition {
  readonly hash: string
}

/** Twelve days that have every month, to know its letters by. */
const MONTHS = Array.from({ length: 12 }, (_, i) => {
  const month = `${i + 1}`.padStart(2, '0')
  const line = lettersOf(editionLine({ id: 'edition-1', updatedOn: `2000-${month}-02` }, ''))
  return { month, letters: /,2(\D+)2000/.exec(line)?.[1] ?? '' }
})

const LINE = /Édition(\d{1,6}),(1er|\d{1,2})(\p{L}{3,9})(\d{4})·([0-9a-f]{8})/gu

/** Every line on some pages that tells an edition, each once. */
export function printedImprints(shown: readonly ShownText[]): PrintedImprint[] {
  const found = shown.flatMap(({ letters }) =>
    Array.from(letters.matchAll(LINE), ([line, number, day = '', name, year, hash = '']) => {
      const month = MONTHS.find(({ letters: known }) => known === name)?.month ?? '00'
      const date = `${year}-${month}-${day.replace('er', '').padStart(2, '0')}`
      return [line, { edition: `edition-${number}`, date, hash }] as const
    }),
  )
  return [...new Map(found).values()]
}
