import { strToU8 } from 'fflate'
import { PDFArray, type PDFContext, PDFName, type PDFObject, PDFRawStream, PDFRef } from 'pdf-lib'
import { type Channels, lightFunction, type Mixture } from './light-function.ts'
import { UnknownInks } from './unknown-inks.ts'

/** The names under which all resources find the light of DeviceCMYK and of DeviceGray. */
export const LIGHT_SPACES = { DeviceCMYK: 'FlyerInks', DeviceGray: 'FlyerGrey' } as const

/** The colour that a space of a device begins with, as operands (ISO 32000-1, 8.6.8). */
export const INITIAL = { DeviceCMYK: '0 0 0 1', DeviceGray: '0' } as const

/** The inks that every press has, in the order of DeviceCMYK. */
export const PROCESS_INKS: readonly string[] = ['Cyan', 'Magenta', 'Yellow', 'Black']

/** Spaces whose colours become inks by a profile. */
const BY_PROFILE = new Set(['DeviceRGB', 'CalRGB', 'CalGray', 'Lab', 'ICCBased'])

/** The colour spaces of a document, each translated once into one that shows the light of plates. */
export class LightSpaces {
  readonly #context: PDFContext
  readonly #functions: { readonly ref: PDFRef; readonly mixture: Mixture }[] = []
  readonly #translated = new Map<PDFObject, PDFObject>()
  /** The colours that spaces begin with, as operands. */
  readonly #beginnings = new Map<PDFObject, string>()
  readonly #pressProfiles: readonly PDFRawStream[]
  readonly #mostSpotInks: number
  readonly #spotInks: string[] = []
  /** The spaces that stand for DeviceCMYK and DeviceGray. */
  readonly devices: Readonly<Record<keyof typeof LIGHT_SPACES, PDFRef>>

  /**
   * @param pressProfiles those of the output intents: colours in them are inks as they are
   * @param mostSpotInks a file with more of them has no plates
   */
  constructor(context: PDFContext, pressProfiles: readonly PDFRawStream[], mostSpotInks: number) {
    this.#context = context
    this.#mostSpotInks = mostSpotInks
    this.#pressProfiles = pressProfiles
    this.devices = {
      DeviceCMYK: this.#mixed({ inks: PROCESS_INKS, tells: 'ink' }),
      DeviceGray: this.#mixed({ inks: ['Black'], tells: 'light' }),
    }
  }

  /** All inks of the spaces that were translated, those of every press first. */
  get inks(): readonly string[] {
    return [...PROCESS_INKS, ...this.#spotInks]
  }

  /**
   * The space that shows the light of another’s inks, component for component.
   * @throws UnknownInks when nobody can tell which inks its colours become
   */
  translate(space: unknown): PDFObject {
    const found = space instanceof PDFRef ? this.#context.lookup(space) : space
    if (found instanceof PDFName) return this.#named(found)
    if (!(found instanceof PDFArray) || found.size() === 0) throw new UnknownInks('unknown-colours')
    const known = this.#translated.get(found)
    if (known) return known
    const made = this.#composed(found)
    const beginning = firstColour(found)
    // A space that several resources share is met again as what it became.
    for (const object of [found, made instanceof PDFRef ? this.#context.lookup(made) : made]) {
      if (object === undefined) continue
      this.#translated.set(object, made)
      this.#beginnings.set(object, beginning)
    }
    return made
  }

  /** The colour that a translated space begins with, as operands; none where it is a pattern. */
  beginningOf(space: unknown): string {
    for (const device of ['DeviceCMYK', 'DeviceGray'] as const) {
      if (space === this.#context.lookup(this.devices[device])) return INITIAL[device]
    }
    if (space instanceof PDFArray) return this.#beginnings.get(space) ?? ''
    return space instanceof PDFName ? firstOf(space.decodeText()) : ''
  }

  /** Has all spaces show these plates. */
  show(channels: Channels): void {
    for (const { ref, mixture } of this.#functions) {
      const { inks } = mixture
      const dict = this.#context.obj({
        FunctionType: 4,
        Domain: inks.flatMap(() => [0, 1]),
        Range: [0, 1, 0, 1, 0, 1],
      })
      const text = lightFunction(mixture, channels)
      this.#context.assign(ref, PDFRawStream.of(dict, strToU8(text, true)))
    }
  }

  #named(name: PDFName): PDFObject {
    const text = name.decodeText()
    if (text === 'DeviceCMYK' || text === 'DeviceGray') return this.devices[text]
    if (text === 'Pattern') return name
    throw new UnknownInks(BY_PROFILE.has(text) ? 'screen-colours' : 'unknown-colours')
  }

  #composed(space: PDFArray): PDFObject {
    const family = space.lookup(0)
    const inner = space.size() > 1 ? space.lookup(1) : undefined
    switch (family instanceof PDFName ? family.decodeText() : '') {
      case 'Separation':
        if (inner instanceof PDFName)
          return this.#mixed({ inks: [inner.decodeText()], tells: 'ink' })
        break
      case 'DeviceN':
        if (inner instanceof PDFArray) return this.#mixed({ inks: namesIn(inner), tells: 'ink' })
        break
      case 'ICCBased':
        if (this.#isOfPress(inner)) return this.#mixed({ inks: PROCESS_INKS, tells: 'ink' })
        throw new UnknownInks('screen-colours')
      case 'Indexed':
      case 'Pattern': {
        if (inner === undefined) return family ?? space
        const made = this.#context.obj([...space.asArray()])
        made.set(1, this.translate(inner))
        return made
      }
      default:
        if (family instanceof PDFName) return this.#named(family)
    }
    throw new UnknownInks('unknown-colours')
  }

  /** Whether a profile is that of an output intent, as the same object or with the same bytes. */
  #isOfPress(profile: unknown): boolean {
    if (!(profile instanceof PDFRawStream)) return false
    if (String(profile.dict.lookup(PDFName.of('N'))) !== '4') return false
    const { contents } = profile
    return this.#pressProfiles.some(
      (press) =>
        press.contents.length === contents.length &&
        press.contents.every((byte, i) => byte === contents[i]),
    )
  }

  #mixed(mixture: Mixture): PDFRef {
    for (const ink of mixture.inks) this.#note(ink)
    const ref = this.#context.nextRef()
    this.#functions.push({ ref, mixture })
    const [only = '', ...others] = mixture.inks
    const space =
      others.length === 0
        ? ['Separation', only, 'DeviceRGB', ref]
        : ['DeviceN', [...mixture.inks], 'DeviceRGB', ref]
    return this.#context.register(this.#context.obj(space))
  }

  #note(ink: string): void {
    if (ink === 'All' || ink === 'None' || this.inks.includes(ink)) return
    if (this.#spotInks.length === this.#mostSpotInks) throw new UnknownInks('too-many-inks')
    this.#spotInks.push(ink)
  }
}

const namesIn = (array: PDFArray): string[] =>
  array.asArray().flatMap((name) => (name instanceof PDFName ? [name.decodeText()] : []))

/** The colour that a space begins with (ISO 32000-1, 8.6.8), as operands. */
function firstColour(space: PDFArray): string {
  const family = space.lookup(0)
  const name = family instanceof PDFName ? family.decodeText() : ''
  const inks = name === 'DeviceN' ? space.lookup(1) : undefined
  return inks instanceof PDFArray ? Array(inks.size()).fill('1').join(' ') : firstOf(name)
}

function firstOf(family: string): string {
  const first = { ...INITIAL, Separation: '1', Indexed: '0', ICCBased: '0 0 0 0' }
  return Object.hasOwn(first, family) ? first[family as keyof typeof first] : ''
}
