import type { PDFDocument, PDFPage } from 'pdf-lib'
import { type Mark, type MarkedContent, readContent } from './read-content.ts'
import { elementsIn, readTree, type Tree, type TreeElement, type TreeMark } from './read-tree.ts'

/** A page and what it shows. */
export interface TaggedPage extends MarkedContent {
  readonly page: PDFPage
  /** What it is called in a fault. */
  readonly where: string
}

/** A file as a screen reader finds it: contents, and a tree that leads to them. */
export interface TaggedFile {
  readonly document: PDFDocument
  readonly pages: readonly TaggedPage[]
  readonly tree: Tree
  /** Every element in reading order, with what holds it; none holds the first. */
  readonly elements: readonly {
    readonly element: TreeElement
    readonly holder: TreeElement | undefined
  }[]
  /** What a mark shows that the tree names; undefined when the page has none of that number. */
  readonly shownBy: (mark: TreeMark) => Mark | undefined
}

/** Reads the tags of a document; undefined when it has no tree. */
export function readTaggedFile(document: PDFDocument): TaggedFile | undefined {
  const tree = readTree(document)
  if (!tree) return undefined
  const pages = document.getPages().map((page, i) => {
    const where = `page ${i + 1}`
    return { page, where, ...readContent(page, where) }
  })
  return {
    document,
    pages,
    tree,
    elements: [...elementsIn(tree.kids)],
    shownBy: ({ page, number }) => pages[page]?.marks.find((mark) => mark.number === number),
  }
}
