import type { EditableText, Edition } from '@flyer-open-data/flyer'
import { concerns, type DraftFault, describeFault, type FaultInFrench } from '@flyer-open-data/ui'

/** A fault in French, told once however often it stands in its text. */
export interface ToldFault {
  readonly fault: FaultInFrench
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
export const keyOf = ({ rule, what, mend }: FaultInFrench): string => `${rule} ${what} ${mend}`

function tell(faults: readonly DraftFault[], edition: Edition): ToldFault[] {
  const told = new Map<string, ToldFault>()
  for (const fault of faults.map((one) => describeFault(one, edition))) {
    const known = told.get(keyOf(fault))
    told.set(keyOf(fault), { fault: known?.fault ?? fault, times: (known?.times ?? 0) + 1 })
  }
  return [...told.values()]
}

/** The places where something is wrong, in reading order, each with its faults. */
export function faultyPlaces(
  faults: readonly DraftFault[],
  texts: readonly EditableText[],
  edition: Edition,
): FaultyPlace[] {
  const byPlace = new Map<string, DraftFault[]>()
  for (const fault of faults) {
    const place = `${fault.panel}.${fault.field}`
    byPlace.set(place, [...(byPlace.get(place) ?? []), fault])
  }
  return [...byPlace.values()].map((inPlace) => {
    const told = tell(inPlace, edition)
    return {
      where: told[0]?.fault.where ?? '',
      text: texts.find(({ panel, field }) => inPlace.some((f) => concerns(f, panel, field))),
      faults: told,
    }
  })
}

/** The faults of one text of the form. */
export function faultsOfText(
  faults: readonly DraftFault[],
  text: EditableText,
  edition: Edition,
): readonly ToldFault[] {
  const mine = faults.filter((fault) => concerns(fault, text.panel, text.field))
  return mine.length === 0 ? NONE : tell(mine, edition)
}
