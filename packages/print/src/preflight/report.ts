import type { Finding } from '@flyer-open-data/flyer'
import type { Area } from './area.ts'
import type { ProfileId } from './profiles/profile.ts'

/** Whether a file may go to the printer that was asked about. */
export type Verdict = 'accepted' | 'accepted-with-warnings' | 'refused' | 'unreadable'

/** What became of a rule. */
export interface RuleOutcome {
  /** `P203`. */
  readonly rule: string
  readonly outcome: 'passed' | 'found' | 'not-checked'
}

/** Figures of a file, for whoever reads the report; null where they could not be measured. */
export interface Measures {
  readonly pages: number
  readonly trimMm: readonly [width: number, height: number] | null
  /** Least distance from the trim to the bleed box. */
  readonly bleedMm: number | null
  readonly standards: readonly string[]
  readonly outputCondition: string | null
  readonly fonts: readonly string[]
  /** Inks that are printed inside the bleed: `Cyan`, `Black`, `PANTONE 286 C`. */
  readonly inks: readonly string[]
  /** The largest sum of inks anywhere, with its place. */
  readonly mostInk: { readonly percent: number; readonly page: number; readonly area: Area } | null
  /** The largest mean of a square of 15 mm, with its place. */
  readonly mostInkOnSquare: {
    readonly percent: number
    readonly page: number
    readonly area: Area
  } | null
  readonly smallestTextPt: number | null
  readonly thinnestLinePt: number | null
  readonly code: {
    readonly text: string
    readonly page: number
    readonly sideMm: number
    readonly moduleMm: number
    readonly quietModules: number
  } | null
}

/** What preflight says of a file. */
export interface PreflightReport {
  readonly verdict: Verdict
  readonly profile: ProfileId
  readonly printer: string | null
  /** Which leaflet it is; null when it is none that is known. */
  readonly leaflet: { readonly edition: string; readonly sender: string } | null
  readonly bytes: number
  readonly sha256: string
  readonly findings: readonly Finding[]
  readonly rules: readonly RuleOutcome[]
  /** Null when the file could not be read. */
  readonly measures: Measures | null
}
