import { latin1, operatorName } from './operator-name.ts'

/** What a stretch of a content stream is. White space and comments belong to no token. */
export type TokenKind = 'number' | 'name' | 'operator' | 'string' | 'array' | 'dictionary' | 'image'

/**
 * A stretch of a content stream; `start` and `end` are byte offsets. Most tokens are never read, so
 * `text`, their bytes as Latin-1, is made when it is asked for.
 */
export class Token {
  readonly kind: TokenKind
  readonly start: number
  readonly end: number
  readonly #bytes: Uint8Array

  constructor(bytes: Uint8Array, kind: TokenKind, start: number, end: number) {
    this.#bytes = bytes
    this.kind = kind
    this.start = start
    this.end = end
  }

  get text(): string {
    return this.kind === 'operator'
      ? operatorName(this.#bytes, this.start, this.end)
      : latin1(this.#bytes, this.start, this.end)
  }
}

/** What a byte is in PDF's syntax, by its value: white space, a delimiter, or regular (0). */
const CLASSES = new Uint8Array(256)
const [WHITE, DELIMITER] = [1, 2]
for (const byte of [0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]) CLASSES[byte] = WHITE
for (const char of '()<>[]{}/%') CLASSES[char.charCodeAt(0)] = DELIMITER
const [LF, CR, BACKSLASH, OPEN, CLOSE, LESS, PERCENT, SLASH, OPEN_ARRAY, CLOSE_ARRAY] = Array.from(
  '\n\r\\()<%/[]',
  (c) => c.charCodeAt(0),
)
const GREATER = 0x3e

const isWhite = (byte: number | undefined) => byte !== undefined && CLASSES[byte] === WHITE

/**
 * Cuts a content stream into tokens (ISO 32000-1, 7.2 and 7.8.2). Strings, arrays, dictionaries and
 * inline images are whole tokens, so that nothing inside them can be taken for an operator. It
 * takes any bytes: what never ends runs to the end of the stream, and a stray delimiter is a token
 * of its own. Every call ends: each token is at least one byte long.
 */
export function* tokenise(bytes: Uint8Array, from = 0, to = bytes.length): Generator<Token> {
  const scanner = new TokenScanner(bytes, from)
  while (scanner.advance() && scanner.end <= to) {
    yield new Token(bytes, scanner.kind, scanner.start, scanner.end)
  }
}

/** The same, without an object for each token: it stands on one token after the other. */
export class TokenScanner {
  kind: TokenKind = 'operator'
  start: number
  end: number
  readonly #bytes: Uint8Array

  constructor(bytes: Uint8Array, from = 0) {
    this.#bytes = bytes
    this.start = from
    this.end = from
  }

  /** Goes to the next token; false when there is none. */
  advance(): boolean {
    const bytes = this.#bytes
    if (this.kind === 'operator' && isImageData(bytes, this.start, this.end)) {
      // The data of an inline image follow one white-space byte after ID and end before EI.
      const dataEnd = endOfImageData(bytes, this.end + 1)
      if (dataEnd > this.end) {
        this.kind = 'image'
        this.start = this.end
        this.end = dataEnd
        return true
      }
    }
    this.start = skipSpace(bytes, this.end)
    if (this.start >= bytes.length) return false
    this.#read()
    return true
  }

  #read(): void {
    const { start } = this
    const bytes = this.#bytes
    switch (bytes[start]) {
      case OPEN:
        this.kind = 'string'
        this.end = endOfString(bytes, start)
        break
      case LESS: {
        const isDictionary = bytes[start + 1] === LESS
        this.kind = isDictionary ? 'dictionary' : 'string'
        this.end = isDictionary ? endOfNested(bytes, start) : endOfHexString(bytes, start)
        break
      }
      case OPEN_ARRAY:
        this.kind = 'array'
        this.end = endOfNested(bytes, start)
        break
      case SLASH:
        this.kind = 'name'
        this.end = endOfRegular(bytes, start + 1)
        break
      default: {
        const end = endOfRegular(bytes, start)
        this.kind = end > start && isNumber(bytes, start, end) ? 'number' : 'operator'
        // A delimiter that opens nothing stands alone.
        this.end = end > start ? end : start + 1
      }
    }
  }
}

function skipSpace(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < bytes.length) {
    const byte = bytes[at] as number
    if (CLASSES[byte] === WHITE) at += 1
    else if (byte === PERCENT) {
      while (at < bytes.length && bytes[at] !== LF && bytes[at] !== CR) at += 1
    } else break
  }
  return at
}

function isImageData(bytes: Uint8Array, start: number, end: number): boolean {
  return end - start === 2 && bytes[start] === 0x49 && bytes[start + 1] === 0x44
}

/** A sign, digits and at most one point, with one digit at least. */
function isNumber(bytes: Uint8Array, start: number, end: number): boolean {
  let digits = 0
  let points = 0
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number
    if (byte >= 0x30 && byte <= 0x39) digits += 1
    else if (byte === 0x2e) points += 1
    else if (at > start || (byte !== 0x2b && byte !== 0x2d)) return false
  }
  return digits > 0 && points <= 1
}

function endOfRegular(bytes: Uint8Array, start: number): number {
  let at = start
  while (at < bytes.length && CLASSES[bytes[at] as number] === 0) at += 1
  return at
}

function endOfString(bytes: Uint8Array, start: number): number {
  let depth = 0
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at]
    if (byte === BACKSLASH) at += 1
    else if (byte === OPEN) depth += 1
    else if (byte === CLOSE && --depth === 0) return at + 1
  }
  return bytes.length
}

function endOfHexString(bytes: Uint8Array, start: number): number {
  const end = bytes.indexOf(GREATER, start)
  return end < 0 ? bytes.length : end + 1
}

/** The end of an array or dictionary, the ones inside it and its strings included. */
function endOfNested(bytes: Uint8Array, start: number): number {
  let depth = 0
  let at = start
  while (at < bytes.length) {
    const byte = bytes[at]
    const isPair = bytes[at + 1] === byte
    if (byte === OPEN) at = endOfString(bytes, at)
    else if (byte === PERCENT) at = skipSpace(bytes, at)
    else if (byte === LESS && !isPair) at = endOfHexString(bytes, at)
    else {
      const size = (byte === LESS || byte === GREATER) && isPair ? 2 : 1
      if (byte === OPEN_ARRAY || (byte === LESS && isPair)) depth += 1
      if (byte === CLOSE_ARRAY || (byte === GREATER && isPair)) depth -= 1
      at += size
      if (depth === 0) return at
    }
  }
  return bytes.length
}

/** Where the data of an inline image end: before a white space, EI, and a white space or the end. */
function endOfImageData(bytes: Uint8Array, start: number): number {
  for (let at = start; at + 2 < bytes.length; at++) {
    const isMark =
      isWhite(bytes[at]) &&
      bytes[at + 1] === 0x45 &&
      bytes[at + 2] === 0x49 &&
      (at + 3 >= bytes.length || isWhite(bytes[at + 3]))
    if (isMark) return at
  }
  return bytes.length
}
