import type { PanelId } from '@flyer-open-data/flyer'
import type { Part } from '../frame/frame.ts'
import type { GroundName } from '../tokens/grounds.ts'
import type { Setting } from '../typesetting/setting.ts'

/** A swatch of a ground, in mm, that a single part is shown on. */
export interface PartStage {
  readonly width: number
  readonly height: number
  readonly panel: PanelId
  readonly ground: GroundName
}

/** A case that a component must stand, with its name in French. */
export interface Example<Data> {
  readonly name: string
  readonly data: Data
}

/**
 * The cases of one component, kept once: its stories show them and its tests lay them out.
 * Each folder of a component has them in `Name.examples.ts`.
 */
export interface Specimens<Data, Props> {
  readonly stage: PartStage
  readonly layOut: (setting: Setting, props: Props) => Part
  /** The data in a box as wide as its panel gives it. */
  readonly propsOf: (data: Data) => Props
  /** What must fit. */
  readonly examples: Readonly<Record<string, Example<Data>>>
  /** What must be refused, and the field that the refusal names. */
  readonly overflowing: Example<Data> & { readonly field: string }
}
