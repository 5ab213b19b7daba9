import { prepareZXingModule, type ZXingReaderModule } from 'zxing-wasm/reader'
import { isCrash } from '../pdfium/engine.ts'
import { Undrawable } from '../pdfium/undrawable.ts'
import type { GreyPicture, Point } from './grey.ts'

/** A QR code in a picture, as its reader tells it. */
export interface ReadCode {
  /** Null where a code was seen that could not be read. */
  readonly text: string | null
  /** Its corners, about: of its top left, top right, bottom left as it is meant to be seen. */
  readonly corners: readonly [topLeft: Point, topRight: Point, bottomLeft: Point]
  /** Its modules row by row, true where dark; empty when it could not be read. */
  readonly modules: readonly (readonly boolean[])[]
}

/**
 * Finds and reads the QR codes of a picture.
 * @throws Undrawable when the reader broke down
 */
export type CodeReader = (picture: GreyPicture) => readonly ReadCode[]

/** What ZXing is asked: QR codes of any size and turn, light on dark too, and those it cannot read. */
const WANTED = {
  formats: 'QRCodeModel2',
  tryHarder: true,
  tryRotate: true,
  tryInvert: true,
  tryDownscale: true,
  tryDenoise: false,
  binarizer: 0,
  isPure: false,
  downscaleFactor: 3,
  downscaleThreshold: 500,
  minLineCount: 2,
  maxNumberOfSymbols: 255,
  validateOptionalChecksum: false,
  returnErrors: true,
  eanAddOnSymbol: 0,
  textMode: 0,
  characterSet: 0,
  tryCode39ExtendedMode: false,
}

/**
 * Starts ZXing when it is first asked for, and anew when reading broke off. Its own reading function is
 * left out: it may fetch from elsewhere.
 */
export function openCodeReader(compiled: WebAssembly.Module): () => Promise<CodeReader> {
  let running: Promise<Engine> | undefined
  return async () => {
    for (;;) {
      running ??= startZXing(compiled)
      const taken = running
      const engine = await taken.catch((error: unknown) => error)
      if (engine instanceof Engine && engine.isWhole) return (picture) => engine.read(picture)
      if (taken === running) running = undefined
      if (isCrash(engine)) throw new Undrawable('no-memory', { cause: engine })
      if (!(engine instanceof Engine)) throw engine
    }
  }
}

/** A ZXing, until reading breaks off. */
class Engine {
  isWhole = true
  readonly #zxing: ZXing

  constructor(zxing: ZXing) {
    this.#zxing = zxing
  }

  read(picture: GreyPicture): ReadCode[] {
    if (!this.isWhole) throw new Undrawable('crashed')
    // It is whole again when it has read: a time limit breaks off without a word.
    this.isWhole = false
    try {
      const codes = read(this.#zxing, picture)
      this.isWhole = true
      return codes
    } catch (cause) {
      throw new Undrawable('crashed', { cause })
    }
  }
}

/** The module with the memory that every module of its compiler has; its package leaves their types to another. */
type ZXing = Pick<ZXingReaderModule, 'readBarcodesFromPixmap'> & {
  readonly HEAPU8: Uint8Array
  _malloc(bytes: number): number
  _free(address: number): void
}

async function startZXing(compiled: WebAssembly.Module): Promise<Engine> {
  const overrides = {
    instantiateWasm(
      imports: WebAssembly.Imports,
      started: (instance: WebAssembly.Instance) => void,
    ) {
      const instance = new WebAssembly.Instance(compiled, imports)
      started(instance)
      return instance.exports
    },
  }
  const module = await prepareZXingModule({ overrides, fireImmediately: true })
  return new Engine(module as ZXingReaderModule & ZXing)
}

type ReadList = ReturnType<ZXing['readBarcodesFromPixmap']>
/** Something in the module's memory, until it is deleted. */
type Held<T> = T & { delete(): void }

function read(zxing: ZXing, { width, height, light }: GreyPicture): ReadCode[] {
  const pixels = zxing._malloc(light.length)
  if (pixels === 0) throw new RangeError('ZXing has no memory for the picture.')
  zxing.HEAPU8.set(light, pixels)
  const found = zxing.readBarcodesFromPixmap(pixels, width, height, WANTED) as Held<ReadList>
  const codes: ReadCode[] = []
  for (let i = 0; i < found.size(); i++) {
    const code = found.get(i)
    if (!code) continue
    const { topLeft, topRight, bottomLeft } = code.position
    codes.push({
      text: code.isValid ? code.text : null,
      corners: [
        [topLeft.x, topLeft.y],
        [topRight.x, topRight.y],
        [bottomLeft.x, bottomLeft.y],
      ],
      modules: code.isValid ? rowsOf(code.symbol) : [],
    })
  }
  found.delete()
  zxing._free(pixels)
  return codes
}

type Symbol = Pick<ImageData, 'width' | 'height'> & { readonly data: ArrayLike<number> }

const rowsOf = ({ width, height, data }: Symbol): boolean[][] =>
  Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => data[row * width + column] === 0),
  )
