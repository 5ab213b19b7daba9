/** A colour as a swatch file tells it. */
export type SwatchColour =
  /** Percent of each process ink, 0 to 100. */
  | {
      readonly model: 'CMYK'
      readonly values: readonly [c: number, m: number, y: number, k: number]
    }
  /** 0 to 255. */
  | { readonly model: 'RGB'; readonly values: readonly [r: number, g: number, b: number] }
  /** L* 0 to 100, a* and b* −128 to 127, from D50. */
  | { readonly model: 'LAB'; readonly values: readonly [l: number, a: number, b: number] }

/** A colour with its name. */
export interface Swatch {
  readonly name: string
  readonly colour: SwatchColour
}

/** Swatches that stand together, under a name. */
export interface SwatchGroup {
  readonly name: string
  readonly swatches: readonly Swatch[]
}

const GROUP_START = 0xc001
const GROUP_END = 0xc002
const COLOUR = 0x0001
/** A process colour that does not change with its swatch: neither global (0) nor spot (1). */
const PROCESS = 2

/**
 * Writes an Adobe Swatch Exchange file, which InDesign, Illustrator, Photoshop, Affinity, Scribus and
 * Inkscape open. Adobe never published the format; as every reader known has it: « ASEF », version
 * 1.0, a count of blocks, then blocks with their lengths, all big-endian, names in UTF-16 that end in a zero,
 * and components as 32-bit floats from 0 to 1, but a* and b*, which are as they are.
 *
 * @throws RangeError for a component that is outside its model
 */
export function swatchExchange(groups: readonly SwatchGroup[]): Uint8Array {
  const blocks = groups.flatMap(({ name, swatches }) => [
    block(GROUP_START, nameBytes(name)),
    ...swatches.map((swatch) =>
      block(COLOUR, [...nameBytes(swatch.name), ...colourBytes(swatch), ...uint16(PROCESS)]),
    ),
    block(GROUP_END, []),
  ])
  const head = [...ascii('ASEF'), ...uint16(1), ...uint16(0), ...uint32(blocks.length)]
  return Uint8Array.from([...head, ...blocks.flat()])
}

/** A block: what it is, how long it is, what it holds. */
const block = (kind: number, content: readonly number[]) => [
  ...uint16(kind),
  ...uint32(content.length),
  ...content,
]

/** How many UTF-16 units a name has, its closing zero among them, then the units. */
function nameBytes(name: string): number[] {
  const units = [...name.split('').map((unit) => unit.charCodeAt(0)), 0]
  return [...uint16(units.length), ...units.flatMap(uint16)]
}

/** How wide each component is in numbers of ours, and from where it starts: the file counts from 0 to 1. */
const RANGES = { CMYK: [0, 100], RGB: [0, 255] } as const

function colourBytes({ name, colour }: Swatch): number[] {
  const within = (value: number, least: number, most: number) => {
    if (value >= least && value <= most) return value
    throw new RangeError(
      `The swatch « ${name} » has a component of ${value} in ${colour.model}, which goes from ${least} to ${most}.`,
    )
  }
  const components =
    colour.model === 'LAB'
      ? colour.values.map((value, i) =>
          i === 0 ? within(value, 0, 100) / 100 : within(value, -128, 127),
        )
      : colour.values.map((value) => {
          const [least, most] = RANGES[colour.model]
          return within(value, least, most) / most
        })
  return [...ascii(colour.model.padEnd(4)), ...components.flatMap(float32)]
}

const ascii = (text: string) => text.split('').map((unit) => unit.charCodeAt(0))
const uint16 = (value: number) => [value >> 8, value & 0xff]

function uint32(value: number): number[] {
  const view = new DataView(new ArrayBuffer(4))
  view.setUint32(0, value)
  return [...new Uint8Array(view.buffer)]
}

function float32(value: number): number[] {
  const view = new DataView(new ArrayBuffer(4))
  view.setFloat32(0, value)
  return [...new Uint8Array(view.buffer)]
}
