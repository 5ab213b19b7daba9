import type { DrawnPage } from '@flyer-open-data/browser/preflight'
import { count } from '@flyer-open-data/flyer'
import { bySeverity, type ToldPreflightFinding } from '@flyer-open-data/print/report-parts'
import { type ReactNode, useState } from 'react'
import { PagePicture } from './PagePicture.tsx'
import { placesOn } from './places.ts'
import type { PointedFindings } from './use-pointed.ts'

/** The pages as they were drawn, one at a time: that of the finding that was pointed at last. */
export function PagePictures({
  pages,
  findings,
  pointed,
}: {
  readonly pages: readonly DrawnPage[]
  readonly findings: readonly ToldPreflightFinding[]
  readonly pointed: PointedFindings
}): ReactNode {
  const [chosen, choose] = useState(() => firstPage(findings))
  const [followed, follow] = useState(pointed)
  if (followed !== pointed) {
    follow(pointed)
    const page = pageOf(pointed, findings)
    if (page !== null) choose(page)
  }
  const shown = pages.find(({ number }) => number === chosen) ?? pages[0]
  if (!shown) return null
  return (
    <section aria-label="Pages" className="check-pages">
      {pages.length > 1 && (
        <fieldset className="check-turn">
          <legend>Page montrée</legend>
          {pages.map(({ number }) => (
            <button
              aria-pressed={number === shown.number}
              key={number}
              onClick={() => choose(number)}
              type="button"
            >
              {pageName(number, findings)}
            </button>
          ))}
        </fieldset>
      )}
      <PagePicture
        key={shown.number}
        page={shown}
        places={placesOn(shown.number, findings)}
        pointed={pointed}
      />
    </section>
  )
}

/** « Page 1 · 3 points » */
function pageName(number: number, findings: readonly ToldPreflightFinding[]): string {
  const found = findings.filter(({ page }) => page === number).length
  const points = found === 0 ? '' : ` · ${count(found, 'point', 'points')}`
  return `Page\u00a0${number}${points}`
}

/** The page of the first finding that has one. */
const firstPage = (findings: readonly ToldPreflightFinding[]): number =>
  bySeverity(findings)
    .flatMap((group) => group.findings)
    .find(({ finding }) => finding.page !== null)?.finding.page ?? 1

function pageOf(
  [first]: PointedFindings,
  findings: readonly ToldPreflightFinding[],
): number | null {
  const all = bySeverity(findings).flatMap((group) => group.findings)
  return all.find(({ number }) => number === first)?.finding.page ?? null
}
