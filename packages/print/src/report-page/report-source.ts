import type { Area } from '../preflight/area.ts'
import type { ToldReport } from '../preflight/told-report.ts'

/** A file that was checked, with what its pages look like. */
export interface CheckedFile {
  /** In French. */
  readonly report: ToldReport
  /**
   * A part of a page as a PNG, white outside the page.
   *
   * @param page 1 for the first
   * @param area in mm from the top left corner of the trim, y down
   * @returns null when the page could not be drawn
   */
  readonly pictureOf: (page: number, area: Area) => Uint8Array | null
}

/** What a page of reports is made from. */
export interface ReportPageSource {
  /** What the files are, in French: « Tirage meuse-2024 »; null for any set of files. */
  readonly subject: string | null
  readonly files: readonly CheckedFile[]
  /** What a person must still settle before printing, in French. */
  readonly openPoints?: readonly string[]
}
