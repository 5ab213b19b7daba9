import type { PreflightReport } from '../preflight/report.ts'
import type { Workshop } from '../products/workshop.ts'

/** A finished file of a job, as its papers tell it; lengths in mm. */
export interface PrintedFile {
  /** Name of its product. */
  readonly product: string
  /** Its name in the run's folder. */
  readonly path: string
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
  /** The files that were made, in the order of the products. */
  readonly files: readonly PrintedFile[]
  /** What preflight said of them, by product; a file that it did not look at is absent. */
  readonly reports: ReadonlyMap<string, PreflightReport>
}

/** A paper: its name in the run's folder, and its bytes. */
export interface Paper {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The product that goes to a print shop, unless it wants another; the first of these that was made. */
const FOR_A_PRESS = ['press', 'press-no-marks', 'press-x1a', 'repro-sra3'] as const

/** The file that the papers tell a printer to print; undefined when none was made. */
export function fileToPrint(files: readonly PrintedFile[]): PrintedFile | undefined {
  return FOR_A_PRESS.flatMap((name) => files.filter(({ product }) => product === name))[0]
}
