import type { LaidPart } from '../proof/lay-part.ts'

/** A part of the text, laid from the place of the rule above it, in mm. */
export type Part = (y: number) => LaidPart
