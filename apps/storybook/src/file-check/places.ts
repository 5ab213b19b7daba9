import {
  bySeverity,
  type Place,
  placesOf,
  type ToldPreflightFinding,
} from '@flyer-open-data/print/report-parts'

/** The places of the findings of a page: those that lie on each other are one, larger ones come first. */
export function placesOn(page: number, findings: readonly ToldPreflightFinding[]): Place[] {
  const all = bySeverity(findings).flatMap((group) => group.findings)
  return placesOf(all.filter(({ finding }) => finding.page === page))
}
