import type { PanelId } from '@flyer-open-data/flyer'
import type { InkName } from '../tokens/inks.ts'
import type { SetText } from '../typesetting/typesetter.ts'

/** A swatch of paper, in mm, that a single part is shown on. */
export interface PartStage {
  readonly width: number
  readonly height: number
  readonly panel: PanelId
  readonly ground?: InkName
}

/** A case that a component must handle, with its name in French. */
export interface Example<Data> {
  readonly name: string
  readonly data: Data
}

/**
 * The cases of one component, kept once: its stories show them and its tests lay them out.
 * Each folder of a component has them in `Name.examples.ts`.
 */
export interface Specimens<Data, Layout extends object> {
  readonly stage: PartStage
  /** Lays the component out on its stage, in a box as wide as its panel gives it. */
  readonly layOut: (setText: SetText, data: Data) => Layout
  /** What must fit. */
  readonly examples: Readonly<Record<string, Example<Data>>>
  /** What must be refused, and the field that the refusal names. */
  readonly overflowing: Example<Data> & { readonly field: string }
}
