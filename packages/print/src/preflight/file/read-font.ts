import type { PDFDict } from 'pdf-lib'
import { latin1 } from '../../content-stream/operator-name.ts'
import { type CharacterMap, readCharacterMap } from './character-map.ts'
import { type CodeRange, inRanges } from './code-ranges.ts'
import { textOfGlyph } from './glyph-names.ts'
import {
  dictAt,
  dictOf,
  itemsAt,
  itemsOf,
  nameAt,
  nameOf,
  numberAt,
  numberOf,
  numbersOf,
  streamAt,
  textAt,
  valueAt,
} from './pdf-values.ts'
import type { ReadingBudget } from './reading-budget.ts'

/** A letter of a string: what it stands for and how far it goes, in thousandths of its size. */
export interface Letter {
  readonly text: string
  readonly width: number
  /** A single byte 32, after which words are spaced (ISO 32000-1, 9.3.3). */
  readonly isSpace: boolean
}

/** A font as far as preflight cares: what is said of it, and how its strings are read. */
export interface ReadFont {
  readonly name: string
  readonly subtype: string
  readonly isEmbedded: boolean
  readonly hasToUnicode: boolean
  /** Whether its characters are those of a collection that readers know without a map. */
  readonly isOfCollection: boolean
  /** From the baseline up and down, in thousandths of its size; the second is negative. */
  readonly ascent: number
  readonly descent: number
  readonly letters: (codes: Uint8Array) => Letter[]
}

/** What stands for a letter when the file does not say which it is. */
export const UNTOLD = '\ufffd'
/** How wide a letter is when the file does not say, as those of Helvetica are in the mean. */
const COMMON_WIDTH = 500
/** How far letters reach where no descriptor says it, as those of text fonts do. */
const COMMON_REACH = { ascent: 750, descent: -250 }

/** Reads a font dictionary; whatever is missing or broken in it is told, and nothing is thrown. */
export function readFont(dict: PDFDict, budget: ReadingBudget): ReadFont {
  const subtype = nameAt(dict, 'Subtype') ?? ''
  const [descendant] = itemsAt(dict, 'DescendantFonts').map(dictOf)
  const inner = subtype === 'Type0' ? (descendant ?? dict) : dict
  const descriptor = dictAt(inner, 'FontDescriptor')
  const map = mapOf(dict, 'ToUnicode', budget)
  const widthOf = subtype === 'Type0' ? compositeWidths(inner) : simpleWidths(dict, descriptor)
  const textOf = map?.textOf ?? (subtype === 'Type0' ? () => undefined : simpleTexts(dict))
  const length = subtype === 'Type0' ? (mapOf(dict, 'Encoding', budget)?.codeLength ?? 2) : 1
  const isEmbedded =
    subtype === 'Type3' ||
    ['FontFile', 'FontFile2', 'FontFile3'].some((key) => streamAt(descriptor, key))
  return {
    name: nameAt(dict, 'BaseFont') ?? nameAt(descriptor, 'FontName') ?? nameAt(dict, 'Name') ?? '',
    subtype,
    isEmbedded,
    hasToUnicode: map !== undefined,
    isOfCollection: subtype === 'Type0' && isKnownCollection(dictAt(inner, 'CIDSystemInfo')),
    ...reachOf(descriptor),
    letters: (codes) => {
      const letters: Letter[] = []
      for (let at = 0; at < codes.length; at += length) {
        let code = 0
        for (let i = at; i < at + length; i++) code = code * 256 + (codes[i] ?? 0)
        letters.push({
          text: textOf(code) ?? UNTOLD,
          width: widthOf(code),
          isSpace: length === 1 && code === 32,
        })
      }
      return letters
    },
  }
}

/** The collections of ISO 32000-1, 9.10.2: those of Chinese, Japanese and Korean that Adobe publishes. */
const COLLECTIONS = new Set(['GB1', 'CNS1', 'Japan1', 'Korea1'])

const isKnownCollection = (system: PDFDict | undefined) =>
  textAt(system, 'Registry') === 'Adobe' && COLLECTIONS.has(textAt(system, 'Ordering') ?? '')

function mapOf(dict: PDFDict, key: string, budget: ReadingBudget): CharacterMap | undefined {
  const stream = streamAt(dict, key)
  const bytes = stream && budget.decode(stream)
  return bytes instanceof Uint8Array ? readCharacterMap(latin1(bytes, 0, bytes.length)) : undefined
}

function reachOf(descriptor: PDFDict | undefined): Pick<ReadFont, 'ascent' | 'descent'> {
  const ascent = numberAt(descriptor, 'Ascent') ?? 0
  const descent = numberAt(descriptor, 'Descent') ?? 0
  // Some programs write 0, or a descent that points upwards.
  return ascent > 0 ? { ascent, descent: -Math.abs(descent) } : COMMON_REACH
}

function simpleWidths(dict: PDFDict, descriptor: PDFDict | undefined): (code: number) => number {
  const first = numberAt(dict, 'FirstChar') ?? 0
  const widths = itemsAt(dict, 'Widths').map(numberOf)
  const missing = numberAt(descriptor, 'MissingWidth') ?? (widths.length > 0 ? 0 : COMMON_WIDTH)
  // The glyphs of a Type 3 font have a space of their own.
  const [scale] = numbersOf(valueAt(dict, 'FontMatrix'), 6) ?? []
  const thousandths = scale === undefined ? 1 : scale * 1000
  return (code) => (widths[code - first] ?? missing) * thousandths
}

/** The array W of a composite font: a first number with a list of widths, or a range with one. */
function compositeWidths(dict: PDFDict): (code: number) => number {
  const widths = new Map<number, number>()
  const items = itemsAt(dict, 'W')
  const ranges: CodeRange<number>[] = []
  for (let i = 0; i + 1 < items.length; ) {
    const first = numberOf(items[i]) ?? 0
    const list = itemsOf(items[i + 1])
    if (list.length > 0 || numberOf(items[i + 1]) === undefined) {
      for (const [j, width] of list.entries()) widths.set(first + j, numberOf(width) ?? 0)
      i += 2
    } else {
      const last = numberOf(items[i + 1]) ?? first
      ranges.push({ first, last, value: numberOf(items[i + 2]) ?? 0 })
      i += 3
    }
  }
  const missing = numberAt(dict, 'DW') ?? 1000
  const rangeOf = inRanges(ranges)
  return (code) => widths.get(code) ?? rangeOf(code)?.value ?? missing
}

/** What the codes of a simple font stand for without ToUnicode: Latin letters, by what its encoding says. */
function simpleTexts(dict: PDFDict): (code: number) => string | undefined {
  const encoding = valueAt(dict, 'Encoding')
  const base = nameOf(encoding) ?? nameAt(dictOf(encoding), 'BaseEncoding')
  const latin = base === 'MacRomanEncoding' ? MAC_ROMAN : WINDOWS
  // A symbolic font's codes are its own.
  const isLatin = base !== undefined || !isSymbolic(dictAt(dict, 'FontDescriptor'))
  const differences = differencesOf(dictOf(encoding))
  return (code) => {
    if (differences.has(code)) return differences.get(code)
    return isLatin && code >= 32 ? latin[code] : undefined
  }
}

const EVERY_CODE = Uint8Array.from({ length: 256 }, (_, code) => code)
const MAC_ROMAN = Array.from(new TextDecoder('macintosh').decode(EVERY_CODE))
/** Node 20 takes Latin-1 for windows-1252: what they do not share stands here, unused codes as in annex D.2. */
const OTHERS = Array.from('€•‚ƒ„…†‡ˆ‰Š‹Œ•Ž••‘’“”•–—˜™š›œ•žŸ')
const WINDOWS = Array.from(EVERY_CODE, (code) => OTHERS[code - 0x80] ?? String.fromCharCode(code))

/** Flag 3 of a font descriptor (ISO 32000-1, table 123). */
const isSymbolic = (descriptor: PDFDict | undefined) =>
  ((numberAt(descriptor, 'Flags') ?? 0) & 4) !== 0

/** The codes that an encoding gives other glyphs, and what these stand for as far as their names say. */
function differencesOf(encoding: PDFDict | undefined): ReadonlyMap<number, string | undefined> {
  const texts = new Map<number, string | undefined>()
  let code = 0
  for (const item of itemsAt(encoding, 'Differences')) {
    const number = numberOf(item)
    if (number !== undefined) code = number
    else {
      texts.set(code, textOfGlyph(nameOf(item) ?? ''))
      code += 1
    }
  }
  return texts
}
