import { operatorName } from './operator-name.ts'
import { Token, TokenScanner } from './tokens.ts'

/**
 * An operator with the operands before it; `start` and `end` are byte offsets of the whole. Most
 * operands are never read, so they are cut into tokens when they are asked for.
 */
export class Operation {
  readonly operator: string
  readonly start: number
  readonly end: number
  readonly #bytes: Uint8Array
  readonly #operatorStart: number
  readonly #imageEnd: number | undefined
  #operands: readonly Token[] | undefined

  /** @param imageEnd where inline image data end, when `start` is where they start */
  constructor(
    bytes: Uint8Array,
    start: number,
    operatorStart: number,
    end: number,
    imageEnd?: number,
  ) {
    this.operator = operatorName(bytes, operatorStart, end)
    this.start = start
    this.end = end
    this.#bytes = bytes
    this.#operatorStart = operatorStart
    this.#imageEnd = imageEnd
  }

  get operands(): readonly Token[] {
    this.#operands ??= this.#cut()
    return this.#operands
  }

  #cut(): readonly Token[] {
    const bytes = this.#bytes
    const image = this.#imageEnd
    const tokens = image === undefined ? [] : [new Token(bytes, 'image', this.start, image)]
    // Without the generator of `tokenise`: this is done for most operations of a page.
    const scanner = new TokenScanner(bytes, image ?? this.start)
    while (scanner.advance() && scanner.end <= this.#operatorStart) {
      tokens.push(new Token(bytes, scanner.kind, scanner.start, scanner.end))
    }
    return tokens
  }
}

/** Reads the operations of a content stream, one after the other; it takes any bytes. */
export function* readOperations(bytes: Uint8Array): Generator<Operation> {
  const scanner = new TokenScanner(bytes)
  let start: number | undefined
  let imageEnd: number | undefined
  while (scanner.advance()) {
    start ??= scanner.start
    if (scanner.kind === 'image') imageEnd = scanner.end
    if (scanner.kind !== 'operator') continue
    yield new Operation(bytes, start, scanner.start, scanner.end, imageEnd)
    start = undefined
    imageEnd = undefined
  }
}

/** The numbers among an operation's operands. */
export function numbersOf({ operands }: Operation): number[] {
  const numbers: number[] = []
  for (const operand of operands) if (operand.kind === 'number') numbers.push(Number(operand.text))
  return numbers
}
