import { GROUNDS, type Ground } from './grounds.ts'

/** What the parts of a leaflet stand on: its two sides, and the call. */
export interface Dress {
  readonly outside: Ground
  readonly inside: Ground
  readonly call: Ground
}

/**
 * The dresses of a leaflet. All of its words and marks stand at the same places in each; `light` is
 * printed with little ink, on an office printer.
 */
export const DRESSES = {
  full: { outside: GROUNDS.dark, inside: GROUNDS.paper, call: GROUNDS.call },
  light: { outside: GROUNDS.light, inside: GROUNDS.lightPaper, call: GROUNDS.ruledCall },
} as const satisfies Record<string, Dress>

/** Name of a dress. */
export type DressName = keyof typeof DRESSES
