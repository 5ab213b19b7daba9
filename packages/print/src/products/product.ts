import type { Workshop } from './workshop.ts'

/** What a product's file is, apart from its name; lengths in mm. */
export interface BuiltFile {
  readonly bytes: Uint8Array
  readonly pages: number
  /** Of the first page; of `repro-sra3`, the sheet. */
  readonly trimMm: readonly [width: number, height: number]
  readonly bleedMm: number
}

/** A kind of file that can be asked for. */
export interface Product<Name extends string = string> {
  /** Stable name; files are called `<job>-<name>.pdf`. */
  readonly name: Name
  /** What it is for, in one line. */
  readonly purpose: string
  /** The PDF standards that it keeps. */
  readonly standards: readonly string[]
  readonly build: (workshop: Workshop) => Promise<BuiltFile>
}
