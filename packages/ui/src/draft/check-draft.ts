import {
  ContentError,
  type Finding,
  findTypographyFaults,
  findValueFaults,
} from '@flyer-open-data/flyer'
import {
  type LeafletLayout,
  type LeafletRequest,
  layoutLeaflet,
} from '../leaflet/layout-leaflet.ts'

/** A draft that may be looked at, or all that is wrong with it in reading order. */
export interface CheckedDraft {
  /** Absent when anything is wrong. */
  readonly layout?: LeafletLayout
  readonly findings: readonly Finding[]
}

/**
 * Lays out a draft edition as it would be for a print run: nothing is let through that `readCatalogue`
 * and `layoutLeaflet` refuse, but what they refuse comes back as findings, each in its place.
 *
 * @throws FlyerError when something else than a text is wrong
 */
export function checkDraft(request: LeafletRequest): CheckedDraft {
  const values = findValueFaults(request.edition)
  if (values.length > 0) return { findings: values }
  const typography = findTypographyFaults(request.edition)
  try {
    const layout = layoutLeaflet(request)
    return typography.length > 0 ? { findings: typography } : { layout, findings: [] }
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    return { findings: inReadingOrder(request, [...typography, ...error.findings]) }
  }
}

function inReadingOrder({ edition }: LeafletRequest, findings: readonly Finding[]): Finding[] {
  const order: readonly string[] = edition.readingOrder
  const rank = ({ place }: Finding) => order.indexOf(place.panel ?? '')
  return findings.toSorted((a, b) => rank(a) - rank(b))
}
