import type { Found, Rule } from '@flyer-open-data/flyer'

/** How a logo cannot be drawn in its slot: widths in mm. */
export type LogoFaults = {
  readonly arcs: { readonly name: string }
  readonly 'too-narrow': {
    readonly name: string
    readonly widthMm: number
    readonly minimumMm: number
  }
}

/** A logo as it would stand in its slot: widths in mm. */
export interface LogoInSlot {
  readonly name: string
  readonly hasArcs: boolean
  readonly widthMm: number
  /** The smallest width its owner allows. */
  readonly minimumMm: number
}

const logo: LogoInSlot = { name: 'Un service', hasArcs: false, widthMm: 20, minimumMm: 20 }

/** A logo is drawn in its shape, and as large as its owner asks. Source: the owners' own rules. */
export const logoRule: Rule<LogoInSlot, 'logo', Found<LogoFaults>> = {
  id: 'logo',
  title: 'A logo in its shape, as large as its owner asks',
  source: 'the rules of each logo’s owner',
  severity: 'error',
  examples: {
    passes: [logo],
    fails: [
      { ...logo, widthMm: 19.9, finds: ['too-narrow'] },
      { ...logo, hasArcs: true, finds: ['arcs'] },
    ],
  },
  check({ name, hasArcs, widthMm, minimumMm }) {
    // Arcs cannot be scaled as coordinates.
    if (hasArcs) return [{ fault: 'arcs', values: { name } }]
    return widthMm < minimumMm
      ? [{ fault: 'too-narrow', values: { name, widthMm, minimumMm } }]
      : []
  },
}
