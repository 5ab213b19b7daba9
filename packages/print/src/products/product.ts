import type { ExpectedLeaflet } from '../preflight/leaflet/expected-leaflet.ts'
import type { Marks, ProfileId } from '../preflight/profiles/profile.ts'
import type { Workshop } from './workshop.ts'

/** What a product's file is, apart from its name; lengths in mm. */
export interface BuiltFile {
  readonly bytes: Uint8Array
  readonly pages: number
  /** Of the first page; of `repro-sra3`, the sheet. */
  readonly trimMm: readonly [width: number, height: number]
  readonly bleedMm: number
}

/** What preflight holds the finished file to. */
export interface HeldTo {
  /** `offset`: on the paper of its run. */
  readonly profile: 'offset' | Exclude<ProfileId, 'offset-coated' | 'offset-uncoated'>
  readonly marks: Marks
  /** How its pages stand to the leaflet; null for a file that is none, and is held to no text of it. */
  readonly pages: ExpectedLeaflet['pages'] | null
}

/** A kind of file that can be asked for. */
export interface Product<Name extends string = string> {
  /** Stable name; files are called `<job>-<name>.pdf`. */
  readonly name: Name
  /** What it is for, in one line. */
  readonly purpose: string
  /** The PDF standards that it keeps. */
  readonly standards: readonly string[]
  readonly heldTo: HeldTo
  readonly build: (workshop: Workshop) => Promise<BuiltFile>
}
