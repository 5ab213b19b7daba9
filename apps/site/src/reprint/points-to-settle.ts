import { type Catalogue, openPointsOf, type PointOfRun, REPRINT_RUN } from '@flyer-open-data/flyer'

/** The id of the title over them, which a link leads to. */
export const TO_KNOW_ID = 'a-savoir'

/** What of a reprint lifts an open point by itself. */
export interface LiftedByMember {
  readonly printer: boolean
  readonly sorting: boolean
}

/** The open points of a reprint: those that its member can lift, lifted or not, and those left to others. */
export function pointsToSettle(
  { openPoints }: Pick<Catalogue, 'openPoints'>,
  lifted: LiftedByMember,
): { readonly own: readonly PointOfRun[]; readonly others: readonly PointOfRun[] } {
  const mentions = {
    ...(lifted.printer ? { printer: true } : {}),
    ...(lifted.sorting ? { sorting: true } : {}),
  }
  const points = openPointsOf(openPoints, { id: REPRINT_RUN, mentions })
  return {
    own: points.filter((point) => point.liftedBy),
    others: points.filter((point) => !(point.liftedBy || point.lifted)),
  }
}
