import type { Area, ProfileId, ToldReport } from '@flyer-open-data/print/report-parts'

/** Who is to print a file. */
export interface Destination {
  readonly profile: ProfileId
  /** Id of a printer; null for any of that kind. */
  readonly printer: string | null
}

/** What the worker is given: the file, and what it draws and reads codes with. */
export interface CheckOrder {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly destination: Destination
  readonly pdfium: Uint8Array<ArrayBuffer>
  readonly zxing: Uint8Array<ArrayBuffer>
}

/** A page as it was drawn: four bytes a pixel, red, green, blue, opaque. */
export interface DrawnPage {
  /** 1 for the first. */
  readonly number: number
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray<ArrayBuffer>
  /** What of the page it shows: the whole media, in mm from the top left corner of the trim. */
  readonly area: Area
}

/** What is known of a file once it was checked. */
export interface CheckedFile {
  /** In French. */
  readonly report: ToldReport
  /** None where the file could not be drawn. */
  readonly pages: readonly DrawnPage[]
}

/** What the worker answers: what it found, or an error that nobody foresaw. */
export type CheckAnswer = { readonly checked: CheckedFile } | { readonly failed: string }
