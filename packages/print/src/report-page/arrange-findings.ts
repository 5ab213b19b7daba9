import type { ToldPreflightFinding } from '../preflight/told-report.ts'
import { isOfWholePage } from './place-words.ts'
import type { CheckedFile, DrawnPage } from './report-source.ts'
import { bySeverity, type NumberedFinding } from './verdict-names.ts'

/** What a finding's picture shows. */
export type Shown = 'part' | 'whole-page' | 'nothing'

/** A finding that stands by itself. */
export interface LoneFinding extends NumberedFinding {
  readonly shown: Shown
  /** Its page; null where it has none, or it was not drawn. */
  readonly drawn: DrawnPage | null
}

/** Several findings whose picture is all of one page: they share it. */
export interface PageGroup {
  /** 1 for the first. */
  readonly page: number
  readonly drawn: DrawnPage
  readonly findings: readonly NumberedFinding[]
}

type Arranged = LoneFinding | PageGroup

/** The findings of a severity, in the order in which they are shown and numbered. */
export interface ArrangedFindings {
  readonly severity: ToldPreflightFinding['severity']
  readonly count: number
  readonly blocks: readonly Arranged[]
}

/**
 * Findings as the page shows them, errors first: those that share the picture of a page stand together,
 * where the first of them stands. Numbers follow that order.
 */
export function arrangeFindings(
  findings: readonly ToldPreflightFinding[],
  pictureOf: CheckedFile['pictureOf'],
): ArrangedFindings[] {
  let number = 0
  return bySeverity(findings).map(({ severity, findings: found }) => {
    const places = found.map(({ finding }) => placed(finding, pictureOf))
    const blocks = gathered(places).map(([first, ...others]): Arranged => {
      const together = [first, ...others].map(({ finding }) => ({ number: ++number, finding }))
      const { drawn, shown, finding } = first
      return others.length > 0 && drawn && finding.page !== null
        ? { page: finding.page, drawn, findings: together }
        : { number, finding, shown, drawn }
    })
    return { severity, count: found.length, blocks }
  })
}

/** Pages of which a picture shows all. */
export function wholePagesOf(arranged: readonly ArrangedFindings[]): Map<number, DrawnPage> {
  const pages = new Map<number, DrawnPage>()
  for (const block of arranged.flatMap(({ blocks }) => blocks)) {
    if ('findings' in block) pages.set(block.page, block.drawn)
    else if (block.shown === 'whole-page' && block.drawn && block.finding.page !== null) {
      pages.set(block.finding.page, block.drawn)
    }
  }
  return pages
}

interface Placed {
  readonly finding: ToldPreflightFinding
  readonly shown: Shown
  readonly drawn: DrawnPage | null
}

function placed(finding: ToldPreflightFinding, pictureOf: CheckedFile['pictureOf']): Placed {
  const drawn = finding.page === null ? null : pictureOf(finding.page)
  if (!drawn) return { finding, drawn, shown: 'nothing' }
  return { finding, drawn, shown: isOfWholePage(finding, drawn.area) ? 'whole-page' : 'part' }
}

/** Findings that show all of the same page, together; each other one by itself. */
function gathered(findings: readonly Placed[]): [Placed, ...Placed[]][] {
  const groups: [Placed, ...Placed[]][] = []
  const ofPages = new Map<number | null, Placed[]>()
  for (const one of findings) {
    const known = one.shown === 'whole-page' ? ofPages.get(one.finding.page) : undefined
    if (known) {
      known.push(one)
      continue
    }
    const group: [Placed, ...Placed[]] = [one]
    groups.push(group)
    if (one.shown === 'whole-page') ofPages.set(one.finding.page, group)
  }
  return groups
}
