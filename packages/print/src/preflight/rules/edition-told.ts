import { formatDay } from '@flyer-open-data/flyer'
import type { Inspected } from '../inspected.ts'
import { isShown, shownText } from '../leaflet/shown-text.ts'
import { example, failing } from './examples.ts'
import { dayOf } from './instant.ts'
import { preflightRule } from './preflight-rule.ts'

/** L203: whoever holds the file, or its paper, can tell which edition it is. */
export const editionTold = preflightRule<'L203'>({
  id: 'L203',
  title: 'Edition and date are printed on a page, or told in the metadata',
  source: 'This project: the title of the edition and its day, or both in letters',
  severity: 'warning',
  needs: ['leaflet'],
  examples: {
    passes: [example(), example({ marks: [] }), example({ file: { info: {}, xmp: null } })],
    fails: [
      failing(['no-edition', 'no-date'], { marks: [], file: { info: {}, xmp: null } }),
      failing(['no-date'], {
        marks: [],
        file: { info: { Title: 'Ouvrir ses données', CreationDate: 'D:20250101' }, xmp: null },
      }),
    ],
  },
  check(inspected) {
    const { leaflet } = inspected
    if (!leaflet) return []
    const edition = `Édition ${leaflet.edition.replace('edition-', '')}`
    const date = formatDay(leaflet.updatedOn)
    const shown = inspected.file.pages.map((page) => shownText(page, () => true))
    const isTold = (words: string, told: boolean) => told || isShown(words, shown)
    return [
      ...(isTold(edition, titlesOf(inspected).includes(leaflet.title))
        ? []
        : [{ fault: 'no-edition' as const, values: { edition } }]),
      ...(isTold(date, daysOf(inspected).includes(leaflet.updatedOn))
        ? []
        : [{ fault: 'no-date' as const, values: { date } }]),
    ]
  },
})

const titlesOf = ({ file }: Inspected) => [file.info['Title'], file.xmp?.properties['dc:title']]

const daysOf = ({ file }: Inspected) =>
  [
    file.info['CreationDate'],
    file.info['ModDate'],
    file.xmp?.properties['xmp:CreateDate'],
    file.xmp?.properties['xmp:ModifyDate'],
  ].map((date) => dayOf(date ?? ''))
