import { PDFDict, type PDFDocument, PDFName, type PDFObject, PDFRef } from 'pdf-lib'
import { entriesOf, nameIn, numberIn, valueAt } from './pdf-values.ts'

/** An element of the structure tree (ISO 32000-1, 14.7.2). */
export interface TreeElement {
  readonly kind: 'element'
  readonly role: string
  /** The object that it is, such as `12 0 R`; empty for one that is no object of its own. */
  readonly ref: string
  readonly dictionary: PDFDict
  /** What it calls its parent. */
  readonly parent: string
  /** The page that it names, from 0; -1 for none. */
  readonly page: number
  readonly kids: readonly TreeKid[]
}

/** Marked content on a page, by its MCID. */
export interface TreeMark {
  readonly kind: 'mark'
  readonly number: number
  readonly page: number
}

/** An annotation. */
export interface TreeObject {
  readonly kind: 'object'
  readonly ref: string
  readonly page: number
}

export type TreeKid = TreeElement | TreeMark | TreeObject

/** The tree of a document. */
export interface Tree {
  readonly root: PDFDict
  readonly ref: string
  readonly kids: readonly TreeKid[]
}

/** Reads the tree that a document has; what it leads to twice is read twice, a circle is cut. */
export function readTree(document: PDFDocument): Tree | undefined {
  const { catalog, context } = document
  const root = valueAt(catalog, 'StructTreeRoot')
  if (!(root instanceof PDFDict)) return undefined
  const pages = document.getPages().map(({ ref }) => String(ref))
  const pageOf = (holder: PDFDict) => pages.indexOf(refIn(holder, 'Pg'))

  const kidsOf = (holder: PDFDict, page: number, above: readonly string[]): TreeKid[] => {
    const value = holder.get(PDFName.of('K'))
    const resolved = valueAt(holder, 'K')
    const written = entriesOf(resolved)
    const kids = written.length > 0 || !value ? written : nameless(value, resolved)
    return kids.flatMap((kid) => kidOf(kid, page, above))
  }
  const kidOf = (written: PDFObject, page: number, above: readonly string[]): TreeKid[] => {
    const ref = written instanceof PDFRef ? String(written) : ''
    const kid = context.lookup(written)
    const number = numberIn(kid)
    if (number !== undefined) return [{ kind: 'mark', number, page }]
    if (!(kid instanceof PDFDict) || above.includes(ref)) return []
    const own = kid.has(PDFName.of('Pg')) ? pageOf(kid) : -1
    const named = own >= 0 ? own : page
    switch (nameIn(valueAt(kid, 'Type'))) {
      case 'OBJR':
        return [{ kind: 'object', ref: refIn(kid, 'Obj'), page: named }]
      case 'MCR':
        return [{ kind: 'mark', number: numberIn(valueAt(kid, 'MCID')) ?? -1, page: named }]
      default:
        return [
          {
            kind: 'element',
            role: nameIn(valueAt(kid, 'S')) ?? '',
            ref,
            dictionary: kid,
            parent: refIn(kid, 'P'),
            page: own,
            kids: kidsOf(kid, own, ref ? [...above, ref] : above),
          },
        ]
    }
  }
  return { root, ref: refIn(catalog, 'StructTreeRoot'), kids: kidsOf(root, -1, []) }
}

/** A kid that stands alone, without an array around it. */
const nameless = (value: PDFObject, resolved: PDFObject | undefined) =>
  resolved instanceof PDFDict || numberIn(resolved) !== undefined ? [value] : []

/** What a key of a dictionary refers to, such as `12 0 R`. */
export function refIn(dictionary: PDFDict, key: string): string {
  const value = dictionary.get(PDFName.of(key))
  return value instanceof PDFRef ? String(value) : ''
}

/** The elements among some kids and all below them, in reading order, each with what holds it. */
export function* elementsIn(
  kids: readonly TreeKid[],
  holder?: TreeElement,
): Generator<{ readonly element: TreeElement; readonly holder: TreeElement | undefined }> {
  for (const kid of kids) {
    if (kid.kind !== 'element') continue
    yield { element: kid, holder }
    yield* elementsIn(kid.kids, kid)
  }
}

/** The marks among some kids and all below them, in reading order. */
export function marksIn(kids: readonly TreeKid[]): TreeMark[] {
  return kids.flatMap((kid) => {
    if (kid.kind === 'mark') return [kid]
    return kid.kind === 'element' ? marksIn(kid.kids) : []
  })
}
