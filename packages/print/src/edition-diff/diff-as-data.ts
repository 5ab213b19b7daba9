import { placeText, tell } from '@flyer-open-data/flyer'
import { LAYOUT_ENGLISH } from '@flyer-open-data/ui'
import type { DiffedEdition, EditionDiff } from './diff-editions.ts'

/** Numbers of the data have three decimals at most: leadings do, in pt, and no mm needs more. */
const rounded = (number: number) => Math.round(number * 1000) / 1000

/** All differences of two editions as plain data, for programs; lengths in mm. */
export function diffAsData({ from, to, partner, texts, pictures }: EditionDiff) {
  const { sections, fields, data } = texts
  const regions = pictures?.map((difference, i) => ({ number: i + 1, ...difference }))
  return {
    from: describe(from),
    to: describe(to),
    ...(partner && { sender: partner.id }),
    count: sections.length + fields.length + data.length + (regions?.length ?? 0),
    sections,
    texts: fields,
    data,
    /** null: the pictures were not compared, since one of them is missing. */
    pictures: regions ? withRoundedNumbers(regions) : null,
  }
}

function describe({ edition: { id, status }, findings }: DiffedEdition) {
  const refused = findings.map((finding) => {
    const { what, why, mend } = tell(LAYOUT_ENGLISH, finding)
    return { where: placeText(finding.place), what, why, mend }
  })
  return { id, status, ...(refused.length > 0 && { refused }) }
}

function withRoundedNumbers<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_, held: unknown) =>
    typeof held === 'number' ? rounded(held) : held,
  ) as T
}
