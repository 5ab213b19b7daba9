import type { PreflightReport } from '../preflight/report.ts'
import type { Workshop } from '../products/workshop.ts'
import type { Bundle } from './bundle.ts'

/** A finished file of a job, as its papers tell it; lengths in mm. */
export interface PrintedFile {
  /** Name of its product. */
  readonly product: string
  /** Its name as it is handed over, which papers tell. */
  readonly path: string
  /** Its name in the folder of the job: the same, or one that tools read. */
  readonly inFolder: string
  readonly bytes: Uint8Array
  /** 64 hexadecimal digits. */
  readonly sha256: string
  readonly standards: readonly string[]
  readonly pages: number
  readonly trimMm: readonly [width: number, height: number]
  readonly bleedMm: number
}

/** What the papers of a print run are made from: the workshop of its files, and what came of it. */
export interface PaperSource extends Workshop {
  /** Which papers there are, and what they and the products are called. */
  readonly bundle: Bundle
  /** The files that were made, in the order of the products. */
  readonly files: readonly PrintedFile[]
  /** What preflight said of them, by product; a file that it did not look at is absent. */
  readonly reports: ReadonlyMap<string, PreflightReport>
  /** The members' guide as Markdown; without it none is made. */
  readonly guide?: string | undefined
}

/** A paper: its name in the run's folder, and its bytes. */
export interface Paper {
  readonly name: string
  readonly bytes: Uint8Array
  /** What it is in an archive, where products are called otherwise and it leads to them. */
  readonly inArchive?: Uint8Array | undefined
}

/** What is printed, unless the printer wants another; the first of these that was made. */
const TO_PRINT = [
  'press',
  'press-no-marks',
  'press-x1a',
  'repro-sra3',
  'repro-a3',
  'office-a4',
  'office-a4-light',
] as const

/** The file that the papers tell a printer to print; undefined when none was made. */
export function fileToPrint(files: readonly PrintedFile[]): PrintedFile | undefined {
  return TO_PRINT.flatMap((name) => files.filter(({ product }) => product === name))[0]
}
