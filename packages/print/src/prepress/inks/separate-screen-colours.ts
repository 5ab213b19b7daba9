/// <reference path="../../../../ui/src/tokens/lcms-wasm.d.ts" />

/** Turns colours in sRGB, three bytes each, into inks, four bytes each: C, M, Y, K from 0 to 255. */
export type Separate = (colours: Uint8Array) => Uint8Array

/** What inks are printed on and by, and how much of them. */
export interface InksOfPress {
  /** Bytes of the ICC output profile. */
  readonly profile: Uint8Array
  /** The most that C, M, Y and K may add up to in one place, in percent. */
  readonly limitPercent: number
}

/** Bytes of `lcms.wasm`, of the package lcms-wasm. */
export type ColourEngineBinary = Uint8Array<ArrayBuffer> | ArrayBuffer

/** Up to this distance between the largest and the smallest of R, G and B a colour is a grey … */
const GREY_UP_TO = 4
/** … and from this one on it is none; between them it is so much of both. */
const COLOURED_FROM = 20

/** Channels of 16 bits: what is rounded is rounded once. */
const FULL = 65_535
const STEPS = 256
/** Colours that the engine is given at once: its memory is not that of a whole picture. */
const AT_ONCE = 65_536

/**
 * Opens what separates the colours of logos: sRGB through the output profile of the press, relative
 * colorimetric with black-point compensation, and within the limit of ink. A grey is the black ink
 * alone, as light as the profile says: it has no cast when the inks drift, small letters stay sharp, and
 * black is K 100. White is no ink at all. The same colours give the same inks wherever it runs.
 *
 * @throws Error when the bytes of the profile are none
 */
export async function openSeparation(
  { profile, limitPercent }: InksOfPress,
  binary: ColourEngineBinary,
): Promise<Separate> {
  // Only a logo with colours of its own needs it: no start loads it.
  const engine = await import('lcms-wasm')
  const lcms = await engine.instantiate({
    wasmBinary: binary instanceof ArrayBuffer ? binary : Uint8Array.from(binary).buffer,
  })
  const press = lcms.cmsOpenProfileFromMem(profile, profile.byteLength)
  const screen = lcms.cmsCreate_sRGBProfile()
  if (!press) throw new Error('Little CMS cannot open the output profile.')
  const flags = engine.cmsFLAGS_BLACKPOINTCOMPENSATION | engine.cmsFLAGS_NOOPTIMIZE
  const intent = engine.INTENT_RELATIVE_COLORIMETRIC
  const { TYPE_CMYK_16, TYPE_RGB_16 } = engine
  const toInks = lcms.cmsCreateTransform(screen, TYPE_RGB_16, press, TYPE_CMYK_16, intent, flags)
  const toScreen = lcms.cmsCreateTransform(press, TYPE_CMYK_16, screen, TYPE_RGB_16, intent, flags)
  if (!toInks || !toScreen) throw new Error('Little CMS makes no transform of the output profile.')

  const steps = Array.from({ length: STEPS }, (_, black) => [0, 0, 0, black * 257])
  const ramp = lcms.cmsDoTransform(toScreen, Uint16Array.from(steps.flat()), STEPS)
  const blackOf = Array.from({ length: STEPS }, (_, light) => blackAsLight(light * 257, ramp))
  const separateSome = (colours: readonly number[]): number[] => {
    const channels = Uint16Array.from(
      colours.flatMap((colour) => rgbOf(colour).map((v) => v * 257)),
    )
    const inks = lcms.cmsDoTransform(toInks, channels, colours.length)
    return colours.map((colour, i) => {
      const full = Array.from(inks.subarray(4 * i, 4 * i + 4), (ink) => (ink / FULL) * 255)
      return packed(limited(withGreys(colour, full, blackOf), limitPercent))
    })
  }

  return (colours) => {
    const wanted = [...new Set(packedColours(colours))]
    const known = new Map<number, number>()
    for (let at = 0; at < wanted.length; at += AT_ONCE) {
      const some = wanted.slice(at, at + AT_ONCE)
      for (const [i, inks] of separateSome(some).entries()) known.set(some[i] ?? 0, inks)
    }
    const separated = new Uint8Array((colours.length / 3) * 4)
    const view = new DataView(separated.buffer)
    let at = 0
    for (const colour of packedColours(colours)) {
      view.setUint32(at, known.get(colour) ?? 0)
      at += 4
    }
    return separated
  }
}

/** Three bytes as one number, colour after colour. */
function* packedColours(colours: Uint8Array): Generator<number> {
  for (let at = 0; at + 2 < colours.length; at += 3) {
    yield ((colours[at] ?? 0) << 16) | ((colours[at + 1] ?? 0) << 8) | (colours[at + 2] ?? 0)
  }
}

const rgbOf = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255] as const

const packed = ([c = 0, m = 0, y = 0, k = 0]: readonly number[]) =>
  ((c << 24) | (m << 16) | (y << 8) | k) >>> 0

/** How much of the black ink alone looks as light as a grey of the screen; 0 to 255. */
function blackAsLight(light: number, ramp: Uint16Array): number {
  let nearest = 0
  const distance = (black: number) => Math.abs((ramp[3 * black + 1] ?? 0) - light)
  for (let black = 1; black < STEPS; black++) {
    if (distance(black) < distance(nearest)) nearest = black
  }
  return nearest
}

/** The inks of a colour, with those of a grey in their place as far as it is one. */
function withGreys(colour: number, inks: readonly number[], blackOf: readonly number[]): number[] {
  const rgb = rgbOf(colour)
  const spread = Math.max(...rgb) - Math.min(...rgb)
  const coloured = Math.min(1, Math.max(0, (spread - GREY_UP_TO) / (COLOURED_FROM - GREY_UP_TO)))
  // As light as it is to an eye: the weights of luma (ITU-R BT.601).
  const [r, g, b] = rgb
  const black = blackOf[Math.round(0.299 * r + 0.587 * g + 0.114 * b)] ?? 0
  const grey = [0, 0, 0, black]
  return inks.map((ink, i) => ink * coloured + (grey[i] ?? 0) * (1 - coloured))
}

/** Whole steps of ink within the limit: what is too much goes from C, M and Y in proportion. */
function limited(inks: readonly number[], limitPercent: number): number[] {
  const [c = 0, m = 0, y = 0, k = 0] = inks.map(Math.round)
  const most = Math.floor((limitPercent / 100) * 255)
  if (c + m + y + k <= most) return [c, m, y, k]
  const share = (most - k) / (c + m + y)
  return [...[c, m, y].map((ink) => Math.floor(ink * share)), k]
}
