import { INK_NAMES, INKS, type InkName, LEAFLET_INKS, PRINTED_COLOURS } from '@flyer-open-data/ui'
import type { SwatchGroup } from './swatch-exchange.ts'

/** The inks of the leaflet, in the order in which they are told. */
export const KIT_INKS = Object.keys(LEAFLET_INKS) as readonly InkName[]

/**
 * The inks as swatches: their recipes, which are the source; then what they give, by the profiles that
 * the press files name, on both papers and on screen. No two swatches have one name, since programs
 * join groups when they load a file.
 */
export const INK_SWATCHES: readonly SwatchGroup[] = [
  {
    name: 'Encres du dépliant, recettes CMJN',
    swatches: KIT_INKS.map((ink) => {
      const { c, m, y, k } = INKS[ink]
      return { name: INK_NAMES[ink], colour: { model: 'CMYK', values: [c, m, y, k] } }
    }),
  },
  {
    name: 'Papier couché (FOGRA39), Lab',
    swatches: KIT_INKS.map((ink) => ({
      name: `${INK_NAMES[ink]}, papier couché`,
      colour: { model: 'LAB', values: PRINTED_COLOURS[ink].lab },
    })),
  },
  {
    name: 'Papier non couché (FOGRA47), Lab',
    swatches: KIT_INKS.map((ink) => ({
      name: `${INK_NAMES[ink]}, papier non couché`,
      colour: { model: 'LAB', values: PRINTED_COLOURS[ink].uncoatedLab },
    })),
  },
  {
    name: 'Écran, sRVB',
    swatches: KIT_INKS.map((ink) => ({
      name: `${INK_NAMES[ink]}, écran`,
      colour: { model: 'RGB', values: channelsOf(PRINTED_COLOURS[ink].screen) },
    })),
  },
]

/** The three channels of `#rrggbb`. */
function channelsOf(hex: string): [number, number, number] {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16)
  return [channel(1), channel(3), channel(5)]
}
