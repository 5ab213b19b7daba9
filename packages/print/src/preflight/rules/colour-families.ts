import type { ColourSpace } from '../file/colour-space.ts'

const COMPONENTS: Readonly<Record<number, string>> = { 1: 'Gray', 3: 'RGB', 4: 'CMYK' }

/** The space that the numbers of a colour are in the end: what Indexed and Pattern are made from. */
export function rootOf(space: ColourSpace): ColourSpace {
  const isMadeFrom = space.family === 'Indexed' || space.family === 'Pattern'
  return isMadeFrom && space.base ? rootOf(space.base) : space
}

/** A colour space as prepress names it: `ICCBased RGB`. */
export function spaceName(space: ColourSpace): string {
  const { family, components } = rootOf(space)
  return family === 'ICCBased' ? `ICCBased ${COMPONENTS[components] ?? components}` : family
}

/** Families that are inks; a pattern in colours of its own is judged by what it paints. */
const INKS = new Set(['DeviceCMYK', 'DeviceGray', 'Separation', 'DeviceN', 'Pattern'])

export const isInks = (space: ColourSpace) => INKS.has(rootOf(space).family)

/** Whether a screen cannot show a colour without knowing a press. */
export function isPressAlone(space: ColourSpace): boolean {
  const { family, components } = rootOf(space)
  return (
    family === 'DeviceCMYK' ||
    family === 'Separation' ||
    family === 'DeviceN' ||
    (family === 'ICCBased' && components === 4)
  )
}

/** Names of the inks of a space, those of what it is made from included. */
export const colorantsOf = (space: ColourSpace): readonly string[] => rootOf(space).colorants
