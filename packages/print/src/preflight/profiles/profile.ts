/** Who prints: each wants something else of a file. */
export const PROFILE_IDS = [
  'offset-coated',
  'offset-uncoated',
  'digital',
  'reprographics',
  'office',
  'screen',
] as const

export type ProfileId = (typeof PROFILE_IDS)[number]

/** Crop marks around the trim. */
export type Marks = 'required' | 'allowed' | 'refused'

/** What a file must be for a kind of printer; lengths in mm, sizes and lines in pt, ink in per cent. */
export interface Wanted {
  readonly profile: ProfileId
  /** Id of a printer whose published demands were laid over the profile. */
  readonly printer: string | null
  /** Any of these must be claimed and kept; null: any PDF. */
  readonly standards: readonly string[] | null
  /** `inks`: DeviceCMYK, grey and registration alone; `screen`: no press inks at all; `any`. */
  readonly colour: 'inks' | 'screen' | 'any'
  /** Identifiers of output conditions, of which one must be named; null: none is asked for. */
  readonly outputConditions: readonly string[] | null
  /** Least artwork past the trim, on all sides; 0: none is asked for. */
  readonly bleedMm: number
  readonly marks: Marks
  /** The most ink on any place. */
  readonly inkLimitPercent: number
  /** The most ink on the mean of any square of 15 mm. */
  readonly inkOnSquarePercent: number
  /** How far text and codes stay from the trim, and from folds. */
  readonly safeAreaMm: number
  readonly leastTextPt: number
  /** Of text that is left white, and of text in several inks. */
  readonly leastReversedTextPt: number
  readonly leastMixedTextPt: number
  readonly leastLinePt: number
  readonly leastPpi: number
  readonly advisedPpi: number
  readonly leastBitonalPpi: number
  readonly advisedBitonalPpi: number
  /** Whether links and other things that only a screen can do may stay. */
  readonly isInteractive: boolean
}
