import type { Ground } from '../tokens/grounds.ts'
import type { SetText } from './typesetter.ts'

/** What a part is laid out on: its ground, and how its texts are set. */
export interface Setting {
  readonly setText: SetText
  readonly ground: Ground
}

/** A column for a part: left edge, first baseline and width, in mm. */
export interface Column {
  readonly x: number
  readonly firstBaseline: number
  readonly width: number
}
