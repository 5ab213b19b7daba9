import { PDFDict } from 'pdf-lib'
import { dictOf, itemsAt, nameAt, valueAt } from './pdf-values.ts'

/** How many levels a tree of pages may have; programs that balance it need four for a million pages. */
const MOST_LEVELS = 50

/**
 * The pages of a file in their order, no more than so many; a part of the tree that leads back to
 * itself has none.
 */
export function pagesOf(catalog: PDFDict, most: number): PDFDict[] {
  const pages: PDFDict[] = []
  // Parts without a page cost time too.
  let left = most * MOST_LEVELS
  const visit = (node: PDFDict, above: readonly PDFDict[]): void => {
    if (nameAt(node, 'Type') === 'Page' || valueAt(node, 'Kids') === undefined) {
      pages.push(node)
      return
    }
    if (above.length >= MOST_LEVELS || above.includes(node)) return
    for (const kid of itemsAt(node, 'Kids')) {
      left -= 1
      if (left < 0 || pages.length >= most) return
      if (kid instanceof PDFDict) visit(kid, [...above, node])
    }
  }
  const root = dictOf(valueAt(catalog, 'Pages'))
  if (root && valueAt(root, 'Kids') !== undefined) visit(root, [])
  return pages
}

/** A value that a page has itself, or takes from the parts of the tree above it. */
export function inheritedBy(page: PDFDict, key: string): unknown {
  let node: PDFDict | undefined = page
  for (let level = 0; node && level <= MOST_LEVELS; level++) {
    const value = valueAt(node, key)
    if (value !== undefined) return value
    node = dictOf(valueAt(node, 'Parent'))
  }
  return undefined
}
