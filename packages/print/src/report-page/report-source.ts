import type { Area } from '../preflight/area.ts'
import type { ToldReport } from '../preflight/told-report.ts'

/** A page as it was drawn. */
export interface DrawnPage {
  /** The whole page, in mm from the top left corner of the trim, y down. */
  readonly area: Area
  /** A part of it as a PNG, white outside the page. */
  readonly part: (area: Area) => Uint8Array
  /** All of it as a small PNG. */
  readonly whole: () => Uint8Array
}

/** A file that was checked, with what its pages look like. */
export interface CheckedFile {
  /** In French. */
  readonly report: ToldReport
  /**
   * A page of it.
   *
   * @param page 1 for the first
   * @returns null when the page could not be drawn
   */
  readonly pictureOf: (page: number) => DrawnPage | null
}

/** Of which leaflet, for what, the files were made. */
export interface ReportedJob {
  /** Of the document. */
  readonly title: string
  /** Occasion, place and date, sender, in French. */
  readonly details: readonly string[]
  /** Whether its sender is fictitious: nothing of it is to be printed. */
  readonly isExample: boolean
}

/** What a page of reports is made from. */
export interface ReportPageSource {
  /** What the files are, in French: « Tirage meuse-2024 »; null for any set of files. */
  readonly subject: string | null
  /** The job of the files; left out for files of any other origin. */
  readonly job?: ReportedJob
  readonly files: readonly CheckedFile[]
  /** What a person must still settle before printing, in French. */
  readonly openPoints?: readonly string[]
}
