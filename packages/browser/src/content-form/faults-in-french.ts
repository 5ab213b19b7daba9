import type { EditableText, Edition, Finding } from '@flyer-open-data/flyer'
import { concerns, type FindingInFrench, tellInFrench } from '@flyer-open-data/ui'

/** A fault in French, told once however often it stands in its text. */
export interface ToldFault {
  readonly fault: FindingInFrench
  readonly times: number
}

/** What is wrong in one place of the content. */
export interface FaultyPlace {
  /** The panel and the field, in French. */
  readonly where: string
  /** The first text of the form that stands there. */
  readonly text: EditableText | undefined
  readonly faults: readonly ToldFault[]
}

/** One and the same list, so that fields without a fault need not be drawn again. */
const NONE: readonly ToldFault[] = []

/** What tells two faults of a text apart. */
export const keyOf = ({ rule, what, mend }: FindingInFrench): string => `${rule} ${what} ${mend}`

function tell(findings: readonly Finding[], edition: Edition): ToldFault[] {
  const told = new Map<string, ToldFault>()
  for (const fault of findings.map((one) => tellInFrench(one, edition))) {
    const known = told.get(keyOf(fault))
    told.set(keyOf(fault), { fault: known?.fault ?? fault, times: (known?.times ?? 0) + 1 })
  }
  return [...told.values()]
}

/** The places where something is wrong, in reading order, each with its faults. */
export function faultyPlaces(
  findings: readonly Finding[],
  texts: readonly EditableText[],
  edition: Edition,
): FaultyPlace[] {
  const byPlace = new Map<string, Finding[]>()
  for (const finding of findings) {
    const place = `${finding.place.panel}.${finding.place.field}`
    byPlace.set(place, [...(byPlace.get(place) ?? []), finding])
  }
  return [...byPlace.values()].map((inPlace) => {
    const told = tell(inPlace, edition)
    return {
      where: told[0]?.fault.where ?? '',
      text: texts.find(({ panel, field }) =>
        inPlace.some(({ place }) => concerns(place, panel, field)),
      ),
      faults: told,
    }
  })
}

/** The faults of one text of the form. */
export function faultsOfText(
  findings: readonly Finding[],
  text: EditableText,
  edition: Edition,
): readonly ToldFault[] {
  const mine = findings.filter(({ place }) => concerns(place, text.panel, text.field))
  return mine.length === 0 ? NONE : tell(mine, edition)
}
