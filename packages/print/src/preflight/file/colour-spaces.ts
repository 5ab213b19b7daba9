import type { PDFDict } from 'pdf-lib'
import type { ColourFamily, ColourSpace } from './colour-space.ts'
import { dictOf, itemsOf, nameOf, numberAt, valueAt } from './pdf-values.ts'

/** Spaces in spaces: Indexed of Separation of CMYK is the deepest that makes sense. */
const MOST_NESTED = 4

const space = (
  family: ColourFamily,
  components: number,
  base: ColourSpace | null = null,
  colorants: readonly string[] = [],
): ColourSpace => ({ family, components, colorants, base })

export const UNKNOWN_SPACE = space('unknown', 0)

/** The spaces that have a name of their own; in inline pictures a short one too. */
const NAMED: Readonly<Record<string, ColourSpace>> = {
  DeviceGray: space('DeviceGray', 1),
  G: space('DeviceGray', 1),
  DeviceRGB: space('DeviceRGB', 3),
  RGB: space('DeviceRGB', 3),
  DeviceCMYK: space('DeviceCMYK', 4),
  CMYK: space('DeviceCMYK', 4),
  Pattern: space('Pattern', 0),
}

/** A colour space by its name on a page, or as it stands in the file. */
export function readColourSpace(
  value: unknown,
  resources: PDFDict | undefined,
  nested = 0,
): ColourSpace {
  if (nested > MOST_NESTED) return UNKNOWN_SPACE
  const name = nameOf(value)
  if (name !== undefined) {
    const known = NAMED[name]
    if (known) return known
    const own = valueAt(dictOf(valueAt(resources, 'ColorSpace')), name)
    // A space that is called by its own name leads nowhere.
    return own === undefined || nameOf(own) === name
      ? UNKNOWN_SPACE
      : readColourSpace(own, resources, nested + 1)
  }
  const items = itemsOf(value)
  const [family, second, third] = items
  const inner = (one: unknown) => readColourSpace(one, resources, nested + 1)
  switch (nameOf(family)) {
    case 'CalGray':
      return space('CalGray', 1)
    case 'CalRGB':
      return space('CalRGB', 3)
    case 'Lab':
      return space('Lab', 3)
    case 'ICCBased':
      return space('ICCBased', numberAt(dictOf(second), 'N') ?? 0)
    case 'Indexed':
    case 'I':
      return space('Indexed', 1, inner(second))
    case 'Pattern':
      return space('Pattern', 0, second === undefined ? null : inner(second))
    case 'Separation':
      return space('Separation', 1, inner(third), [nameOf(second) ?? ''])
    case 'DeviceN': {
      const colorants = itemsOf(second).map((colorant) => nameOf(colorant) ?? '')
      return space('DeviceN', colorants.length, inner(third), colorants)
    }
    default:
      return items.length === 1 ? inner(family) : UNKNOWN_SPACE
  }
}
