import type { PageBoxes } from '../sheet/page-boxes.ts'

/** What prepress must know of a file. */
export interface PressJob {
  /** The boxes of every page, in mm. */
  readonly boxes: PageBoxes
  readonly title: string
  readonly subject: string
  /** BCP 47, such as fr-FR. */
  readonly language: string
  readonly date: Date
}
