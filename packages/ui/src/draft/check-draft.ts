import {
  findTypographyFaults,
  findValueFaults,
  PANEL_IDS,
  type TextPlaceInEdition,
  TypographyError,
  type TypographyFaultInEdition,
  type ValueFaultInEdition,
} from '@flyer-open-data/flyer'
import {
  type LeafletLayout,
  type LeafletRequest,
  layoutLeaflet,
} from '../leaflet/layout-leaflet.ts'
import { LeafletError, TextOverflowError } from '../typesetting/errors.ts'

/** A text that does not fit its box: lines too many, or none and a word too wide. */
export interface OverflowFault extends TextPlaceInEdition {
  readonly kind: 'overflow'
  readonly excessLines: number
  readonly excessMm: number
}

/** What keeps a draft from being laid out, in its place. */
export type DraftFault = ValueFaultInEdition | TypographyFaultInEdition | OverflowFault

/** A draft that may be looked at, or all that is wrong with it in reading order. */
export type CheckedDraft =
  | { readonly layout: LeafletLayout; readonly faults: readonly [] }
  | { readonly layout?: never; readonly faults: readonly [DraftFault, ...DraftFault[]] }

/**
 * Lays out a draft edition as it would be for a print run: nothing is let through that `readCatalogue`
 * and `layoutLeaflet` refuse, but what they refuse comes back as faults, each in its place.
 *
 * @throws FlyerError when something else than a text is wrong
 */
export function checkDraft(request: LeafletRequest): CheckedDraft {
  const [value, ...values] = findValueFaults(request.edition)
  if (value) return { faults: [value, ...values] }
  const typography = findTypographyFaults(request.edition)
  try {
    const layout = layoutLeaflet(request)
    const [first, ...others] = typography
    return first ? { faults: [first, ...others] } : { layout, faults: [] }
  } catch (error) {
    const [first, ...others] = inReadingOrder(request, [...typography, ...faultsOf(error)])
    if (!first) throw error
    return { faults: [first, ...others] }
  }
}

/**
 * The faults that a layout was refused for.
 * @throws what it was given, when that is no refusal of a text
 */
export function faultsOf(error: unknown): DraftFault[] {
  if (error instanceof LeafletError) return error.faults.flatMap(faultsOf)
  if (error instanceof TypographyError) {
    return error.findings.map((finding) => ({
      kind: 'typography',
      ...placeOf(finding.path),
      finding,
    }))
  }
  if (!(error instanceof TextOverflowError) || error.panel === 'slug') throw error
  const { panel, field, excessLines, excessMm } = error
  return [{ kind: 'overflow', panel, field, excessLines, excessMm }]
}

/** The place that a composed text gives as its path: `voices.testimonials.0.words`. */
function placeOf(path: string): TextPlaceInEdition {
  const panel = PANEL_IDS.find((id) => path.startsWith(`${id}.`))
  if (!panel) throw new Error(`${path} is in no panel`)
  return { panel, field: path.slice(panel.length + 1) }
}

function inReadingOrder({ edition }: LeafletRequest, faults: readonly DraftFault[]): DraftFault[] {
  const rank = ({ panel }: DraftFault) => edition.readingOrder.indexOf(panel)
  return faults.toSorted((a, b) => rank(a) - rank(b))
}
