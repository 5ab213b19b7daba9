import { type CodeRange, inRanges } from './code-ranges.ts'

/** What a CMap says: how long codes are, and what each stands for. */
export interface CharacterMap {
  /** Bytes of a code; undefined when it says nothing, or several lengths. */
  readonly codeLength: number | undefined
  /** The text of a code; undefined when the map has none. */
  readonly textOf: (code: number) => string | undefined
}

/** A range with more codes than fonts have glyphs is written by nobody honest. */
const MOST_CODES = 0x10000
/** In UTF-16 units: the longest ligature of Unicode stands for 18 letters. */
const LONGEST_TEXT = 32

/**
 * Reads a ToUnicode CMap (ISO 32000-1, 9.10.3): pairs, and ranges that count on or list their texts.
 *
 * @param cmap its bytes as Latin-1
 */
export function readCharacterMap(cmap: string): CharacterMap {
  const texts = new Map<number, string>()
  const ranges: CodeRange<string>[] = []
  const hex = /<([\da-f\s]*)>/gi
  for (const block of blocks(cmap, 'bfchar')) {
    const strings = Array.from(block.matchAll(hex), ([, digits = '']) => digits)
    for (let i = 0; i + 1 < strings.length; i += 2) {
      texts.set(codeOf(strings[i] ?? ''), utf16(strings[i + 1] ?? ''))
    }
  }
  for (const block of blocks(cmap, 'bfrange')) {
    for (const [, from = '', to = '', one, list] of block.matchAll(
      /<([\da-f\s]*)>\s*<([\da-f\s]*)>\s*(?:<([\da-f\s]*)>|\[([\da-f\s<>]*)\])/gi,
    )) {
      const first = codeOf(from)
      const last = Math.min(codeOf(to), first + MOST_CODES)
      if (one !== undefined) ranges.push({ first, last, value: utf16(one) })
      for (const [i, [, digits = '']] of [...(list ?? '').matchAll(hex)].entries()) {
        texts.set(first + i, utf16(digits))
      }
    }
  }
  const rangeOf = inRanges(ranges)
  return {
    codeLength: codeLength(cmap),
    textOf: (code) => texts.get(code) ?? textInRange(rangeOf(code), code),
  }
}

/** How long the codes of a CMap are, in bytes; undefined when it says nothing, or several lengths. */
function codeLength(cmap: string): number | undefined {
  const lengths = blocks(cmap, 'codespacerange').flatMap((block) =>
    Array.from(block.matchAll(/<([\da-f\s]*)>/gi), ([, digits = '']) =>
      Math.ceil(digits.replaceAll(/\s/g, '').length / 2),
    ),
  )
  const [length] = lengths
  return length && lengths.every((one) => one === length) ? length : undefined
}

function* between(cmap: string, kind: string): Generator<string> {
  let at = 0
  for (;;) {
    const begin = cmap.indexOf(`begin${kind}`, at)
    if (begin < 0) return
    const end = cmap.indexOf(`end${kind}`, begin)
    at = end < 0 ? cmap.length : end
    yield cmap.slice(begin + kind.length + 5, at)
  }
}

const blocks = (cmap: string, kind: string) => [...between(cmap, kind)]

function textInRange(range: CodeRange<string> | undefined, code: number): string | undefined {
  if (!range) return undefined
  const units = Array.from(range.value, (char) => char.codePointAt(0) ?? 0)
  const last = (units.pop() ?? 0) + code - range.first
  return last > 0x10ffff ? undefined : String.fromCodePoint(...units, last)
}

const codeOf = (digits: string) => Number.parseInt(digits.replaceAll(/\s/g, '') || '0', 16)

/** A text in UTF-16BE, as hexadecimal digits. */
function utf16(digits: string): string {
  const plain = digits.replaceAll(/\s/g, '').slice(0, 4 * LONGEST_TEXT)
  const units = plain.match(/.{1,4}/g) ?? []
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)))
}
