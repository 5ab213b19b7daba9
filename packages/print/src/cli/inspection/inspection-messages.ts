import type { Checked } from '../../preflight/preflight.ts'
import type { WantedPreview } from '../../preflight/rendered/draw-previews.ts'
import type { FileToInspect } from '../../run/inspect-products.ts'

/** What is asked of a thread that reads finished files back. */
export type InspectionOrder =
  | { readonly kind: 'inspect'; readonly file: FileToInspect }
  | {
      readonly kind: 'draw'
      readonly bytes: Uint8Array
      readonly wanted: readonly WantedPreview[]
    }

/** What it comes to, by its kind. */
export interface InspectionResults {
  readonly inspect: Checked
  readonly draw: readonly Uint8Array[]
}

/** An order with its number. */
export interface NumberedOrder {
  readonly id: number
  readonly order: InspectionOrder
}

/** The answer to the order of that number. */
export type NumberedAnswer =
  | { readonly id: number; readonly result: InspectionResults[keyof InspectionResults] }
  | { readonly id: number; readonly failed: unknown }
