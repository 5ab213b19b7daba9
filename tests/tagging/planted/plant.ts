import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFPage } from 'pdf-lib'
import { valueAt } from '../pdf-values.ts'
import { contentOf } from '../read-content.ts'
import { elementsIn, readTree, type TreeElement } from '../read-tree.ts'
import type { TagFaultName } from '../tag-fault.ts'

/** A single fault that is put into a finished file, and what the checker must call it. */
export interface PlantedFault {
  readonly what: string
  readonly fault: TagFaultName
  readonly plant: (document: PDFDocument) => void
  /** The product that it is put into; `screen` unless told. */
  readonly product?: 'press' | 'screen'
}

export const name = (text: string) => PDFName.of(text)

/** What a fault is put into must be there. */
export function found<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new RangeError('there is nothing to put this fault into')
  return value
}

/** The pages that hold something: the first for most faults. */
export function pageWith(document: PDFDocument, pattern: RegExp): PDFPage {
  return found(document.getPages().find((page) => pattern.test(contentOf(page))))
}

/** Changes the content of the first page that holds something; a change that changes nothing fails. */
export function rewrite(
  document: PDFDocument,
  pattern: RegExp,
  replacement: string | ((...found: string[]) => string),
): void {
  const page = pageWith(document, pattern)
  const before = contentOf(page)
  // The type of `replace` takes one kind of replacement at a time.
  const after = before.replace(pattern, replacement as string)
  if (after === before) throw new RangeError(`nothing is changed by ${pattern}`)
  page.node.set(name('Contents'), document.context.register(document.context.stream(after)))
}

/** The elements of a role, in reading order. */
export function elementsOf(document: PDFDocument, role: string): TreeElement[] {
  return [...elementsIn(found(readTree(document)).kids)].flatMap(({ element }) =>
    element.role === role ? [element] : [],
  )
}

/** One element of a role, and its dictionary. */
export function element(document: PDFDocument, role: string, index = 0): PDFDict {
  return found(elementsOf(document, role).at(index)).dictionary
}

/** The first element of a role that shows more than one line. */
export function elementOfLines(document: PDFDocument, role: string): PDFDict {
  const isOfLines = ({ kids }: TreeElement) => kids.filter((k) => k.kind === 'mark').length > 1
  return found(elementsOf(document, role).find(isOfLines)).dictionary
}

/** What an element holds, to be changed. */
export function kidsOf(holder: PDFDict): PDFArray {
  const kids = valueAt(holder, 'K')
  if (!(kids instanceof PDFArray)) throw new RangeError('there are no kids to change')
  return kids
}

/** A dictionary at the end of a path from the catalog. */
export function dictionaryAt(document: PDFDocument, ...path: (string | number)[]): PDFDict {
  const value = valueAt(document.catalog, ...path)
  if (!(value instanceof PDFDict)) throw new RangeError(`there is no ${path.join(' ')}`)
  return value
}

/** An array at the end of a path from the catalog. */
export function arrayAt(document: PDFDocument, ...path: (string | number)[]): PDFArray {
  const value = valueAt(document.catalog, ...path)
  if (!(value instanceof PDFArray)) throw new RangeError(`there is no ${path.join(' ')}`)
  return value
}

/** Exchanges two entries. */
export function exchange(array: PDFArray, i: number, j: number): void {
  const [first, second] = [array.get(i), array.get(j)]
  array.set(i, second)
  array.set(j, first)
}

/** Puts the entries the other way round. */
export function reverse(array: PDFArray): void {
  for (const [i, entry] of array.asArray().toReversed().entries()) array.set(i, entry)
}
