import type { ColourSpace, Inks } from '../file/colour-space.ts'

const NONE: Inks = { cyan: 0, magenta: 0, yellow: 0, black: 0, spots: {} }

/** The four inks of process printing, by the names that Separation and DeviceN have for them. */
const PROCESS: Readonly<Record<string, keyof Omit<Inks, 'spots'>>> = {
  Cyan: 'cyan',
  Magenta: 'magenta',
  Yellow: 'yellow',
  Black: 'black',
}

const between = (number: number) => Math.min(1, Math.max(0, number))

/**
 * How much of each ink a colour prints; null where that depends on a profile or a table.
 *
 * @param numbers the operands that choose the colour, none for the one that its space begins with
 */
export function inksOf(
  { family, colorants, components }: ColourSpace,
  numbers: readonly number[],
): Inks | null {
  const isInitial = numbers.length === 0
  if (!isInitial && numbers.length !== components) return null
  switch (family) {
    case 'DeviceGray':
      return { ...NONE, black: 1 - between(numbers[0] ?? 0) }
    case 'DeviceCMYK': {
      const [cyan = 0, magenta = 0, yellow = 0, black = isInitial ? 1 : 0] = numbers.map(between)
      return { ...NONE, cyan, magenta, yellow, black }
    }
    case 'Separation':
    case 'DeviceN':
      return colorants.reduce<Inks>(
        (inks, colorant, i) => addedInk(inks, colorant, between(numbers[i] ?? 1)),
        NONE,
      )
    default:
      return null
  }
}

function addedInk(inks: Inks, colorant: string, tint: number): Inks {
  if (colorant === 'None') return inks
  if (colorant === 'All') {
    return { ...inks, cyan: tint, magenta: tint, yellow: tint, black: tint }
  }
  const process = PROCESS[colorant]
  return process
    ? { ...inks, [process]: tint }
    : { ...inks, spots: { ...inks.spots, [colorant]: tint } }
}
