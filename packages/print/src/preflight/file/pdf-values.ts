import {
  PDFDict as Dictionary,
  PDFArray,
  PDFBool,
  type PDFDict,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  PDFRawStream,
  PDFString,
} from 'pdf-lib'

/** A value of a dictionary, followed where it is a reference; undefined when there is none. */
export function valueAt(dict: PDFDict | undefined, key: string): unknown {
  const value = dict?.lookup(PDFName.of(key))
  return value === PDFNull ? undefined : value
}

/** A name without its slash. */
export function nameOf(value: unknown): string | undefined {
  return value instanceof PDFName ? value.decodeText() : undefined
}

export const nameAt = (dict: PDFDict | undefined, key: string) => nameOf(valueAt(dict, key))

/** A number that is finite. */
export function numberOf(value: unknown): number | undefined {
  if (!(value instanceof PDFNumber)) return undefined
  const number = value.asNumber()
  return Number.isFinite(number) ? number : undefined
}

export const numberAt = (dict: PDFDict | undefined, key: string) => numberOf(valueAt(dict, key))

/** A text string; undefined when it is none or cannot be decoded. */
export function textOf(value: unknown): string | undefined {
  if (!(value instanceof PDFString || value instanceof PDFHexString)) return undefined
  try {
    return value.decodeText()
  } catch {
    // A byte order mark without whole characters after it: no text.
    return undefined
  }
}

export const textAt = (dict: PDFDict | undefined, key: string) => textOf(valueAt(dict, key))

export function isTrueAt(dict: PDFDict | undefined, key: string): boolean {
  return valueAt(dict, key) === PDFBool.True
}

/** A dictionary, also that of a stream. */
export function dictOf(value: unknown): PDFDict | undefined {
  if (value instanceof Dictionary) return value
  return value instanceof PDFRawStream ? value.dict : undefined
}

export const dictAt = (dict: PDFDict | undefined, key: string) => dictOf(valueAt(dict, key))

export function streamAt(dict: PDFDict | undefined, key: string): PDFRawStream | undefined {
  const value = valueAt(dict, key)
  return value instanceof PDFRawStream ? value : undefined
}

/** The items of an array, each followed; none when it is no array. */
export function itemsOf(value: unknown): unknown[] {
  if (!(value instanceof PDFArray)) return []
  return Array.from({ length: value.size() }, (_, i) => value.lookup(i))
}

export const itemsAt = (dict: PDFDict | undefined, key: string) => itemsOf(valueAt(dict, key))

/** An array of so many numbers; undefined when one is missing or none. */
export function numbersOf(value: unknown, count: number): number[] | undefined {
  const numbers = itemsOf(value)
    .map(numberOf)
    .filter((number) => number !== undefined)
  return numbers.length === count ? numbers : undefined
}

/** The entries of a dictionary, each followed. */
export function entriesOf(dict: PDFDict | undefined): [name: string, value: unknown][] {
  return (dict?.entries() ?? []).map(([key]) => [key.decodeText(), dict?.lookup(key)])
}
