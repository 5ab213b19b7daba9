import type { Finding, Logo, Order, OrderArtwork, ReprintChoices } from '@flyer-open-data/flyer'
import type { EditionAnswer } from '@flyer-open-data/print/edition-check'
import type { tellLogo } from '@flyer-open-data/print/logo-intake'
import type { ToldReport } from '@flyer-open-data/print/report-parts'
import type { ArtworkPlace } from '@flyer-open-data/print/reprint-choices'
import type { FontFiles } from '@flyer-open-data/ui'

/** What a worker works with, sent once, before its first task: it fetches nothing. */
export interface WorkerTools {
  readonly pdfium: Uint8Array<ArrayBuffer>
  readonly zxing: Uint8Array<ArrayBuffer>
  readonly lcms: Uint8Array<ArrayBuffer>
  readonly fonts: FontFiles
}

/** A file that somebody takes away. */
export interface MadeFile {
  readonly name: string
  /** Its product or its paper: `press`, `proof`, `order-slip`, `archive`… */
  readonly kind: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** The steps of a reprint, in order. */
export type ReprintStep = 'layout' | 'product' | 'check' | 'papers' | 'archive'

/** The file to print, which passed its check, and what the check says of it. */
export interface PassedFile {
  readonly file: MadeFile
  readonly report: ToldReport
}

/** What goes with a file that passed, or all that keeps a reprint from being printed. */
export type MadeReprint =
  | { readonly papers: readonly MadeFile[] }
  | { readonly findings: readonly Finding[]; readonly report?: ToldReport }

/** A logo that was taken, or none where it was refused, and what is said of it in French. */
export interface ReadLogo {
  readonly logo: Logo | undefined
  readonly told: ReturnType<typeof tellLogo>
}

/** What became of a row of a table. */
export interface ToldRow {
  /** The line of the table that it begins on; the first one is 1. */
  readonly line: number
  readonly name: string
  /** Name of its file in the archive; none where it was refused. */
  readonly file: string | undefined
  readonly faults: readonly RowFault[]
}

/** What is wrong in a row or in the table, in French. */
export interface RowFault {
  readonly column: string | undefined
  readonly what: string
  readonly mend: string
}

/** The archive of all rows that could be printed, or why the table itself cannot be read. */
export type MadeBatch =
  | { readonly archive: Blob; readonly made: number; readonly refused: number }
  | { readonly faults: readonly RowFault[] }

/** What the check of an edition answers. */
export type EditionOutcome = EditionAnswer['outcome']

/** What a worker can be asked for: what it is given, what it tells meanwhile, what it answers. */
export interface Tasks {
  readonly logo: {
    readonly order: {
      readonly bytes: Uint8Array<ArrayBuffer>
      readonly fileName: string
      /** Whose it is, or what it tells. */
      readonly name: string
      readonly place: ArtworkPlace
    }
    readonly told: never
    readonly done: ReadLogo
  }
  readonly reprint: {
    readonly order: {
      readonly order: Order
      readonly artwork: OrderArtwork
      /** The output profile of the paper that was chosen. */
      readonly profile: Uint8Array<ArrayBuffer>
      /** The versions of the tools, for the manifest. */
      readonly tools: Readonly<Record<string, string>>
    }
    /** A step as it begins, or the file to print once it passed. */
    readonly told: ReprintStep | PassedFile
    readonly done: MadeReprint
  }
  /** A reprint that nobody takes away, so that the first one is made as quickly as those after it. */
  readonly rehearsal: {
    readonly order: {
      readonly paper: ReprintChoices['paper']
      readonly logo: Logo | undefined
      readonly profile: Uint8Array<ArrayBuffer>
    }
    readonly told: never
    readonly done: undefined
  }
  readonly edition: {
    readonly order: { readonly bytes: Uint8Array<ArrayBuffer> }
    readonly told: never
    readonly done: {
      readonly outcome: EditionOutcome
      /** The answer in French. */
      readonly sentence: string
    }
  }
  readonly batch: {
    readonly order: {
      /** A table of members, as a file. */
      readonly table: Uint8Array<ArrayBuffer>
      /** The logos that it names. */
      readonly logos: readonly File[]
      /** How all of them are printed. */
      readonly reprint: ReprintChoices
      readonly profile: Uint8Array<ArrayBuffer>
      readonly tools: Readonly<Record<string, string>>
    }
    readonly told: { readonly row: ToldRow; readonly done: number; readonly rows: number }
    readonly done: MadeBatch
  }
}

/** Name of a task. */
export type TaskName = keyof Tasks

/** A message to a worker. */
export type WorkerMessage =
  | { readonly tools: WorkerTools }
  | {
      [Task in TaskName]: {
        readonly id: number
        readonly task: Task
        readonly order: Tasks[Task]['order']
      }
    }[TaskName]

/** A message from a worker about a task: a step, its end, or an error that nobody foresaw. */
export type WorkerAnswer<Task extends TaskName> =
  | { readonly id: number; readonly told: Tasks[Task]['told'] }
  | { readonly id: number; readonly done: Tasks[Task]['done'] }
  | { readonly id: number; readonly failed: string }
