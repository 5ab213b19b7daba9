import type { Found, Rule } from '@flyer-open-data/flyer'
import { LEAFLET_INKS } from '../tokens/inks.ts'

/** How a logo cannot be drawn in its slot: widths in mm. */
export type LogoFaults = {
  readonly arcs: { readonly name: string }
  /** An ink that the leaflet is not printed with. */
  readonly 'unknown-ink': { readonly name: string; readonly ink: string; readonly inks: string }
  /** Pixels that are no PNG of the one kind that is printed. */
  readonly 'other-picture': { readonly name: string }
  readonly 'too-narrow': {
    readonly name: string
    readonly widthMm: number
    readonly minimumMm: number
    readonly slotWidthMm: number
    readonly slotHeightMm: number
  }
}

/** A logo as it would stand in its slot: widths in mm. */
export interface LogoInSlot {
  readonly name: string
  readonly hasArcs: boolean
  /** The inks it names that the leaflet does not have. */
  readonly strangeInks: readonly string[]
  /** Whether its pixels, if it has any, are a PNG of the one kind that is printed. */
  readonly isPictureWanted: boolean
  readonly widthMm: number
  /** The smallest width its owner allows. */
  readonly minimumMm: number
  /** The room that it has, its clear space included. */
  readonly slotWidthMm: number
  readonly slotHeightMm: number
}

const logo: LogoInSlot = {
  name: 'Un service',
  hasArcs: false,
  strangeInks: [],
  isPictureWanted: true,
  widthMm: 20,
  minimumMm: 20,
  slotWidthMm: 32.5,
  slotHeightMm: 40.5,
}

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
      { ...logo, isPictureWanted: false, finds: ['other-picture'] },
      { ...logo, strangeInks: ['gold', 'silver'], finds: ['unknown-ink', 'unknown-ink'] },
    ],
  },
  check({ name, hasArcs, strangeInks, isPictureWanted, ...sizes }) {
    const inks = Object.keys(LEAFLET_INKS).join(', ')
    const { widthMm, minimumMm, slotWidthMm, slotHeightMm } = sizes
    const values = { name, widthMm, minimumMm, slotWidthMm, slotHeightMm }
    return [
      // Arcs cannot be scaled as coordinates.
      ...(hasArcs ? [{ fault: 'arcs' as const, values: { name } }] : []),
      ...strangeInks.map((ink) => ({ fault: 'unknown-ink' as const, values: { name, ink, inks } })),
      ...(isPictureWanted ? [] : [{ fault: 'other-picture' as const, values: { name } }]),
      ...(widthMm < minimumMm ? [{ fault: 'too-narrow' as const, values }] : []),
    ]
  },
}
