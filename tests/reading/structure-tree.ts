import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { TextContent, TextItem } from 'pdfjs-dist/types/src/display/api.js'

/** An element of the structure of a page: its role, and its own words or what it stands for. */
export interface TaggedElement {
  readonly role: string
  readonly words: string
}

/** What pdfjs gives of the tree: an element, or something that one holds on the page. */
interface Node {
  readonly role?: string
  readonly alt?: string
  readonly type?: string
  readonly id?: string
  readonly children?: readonly Node[]
}

/** Elements that only hold a page's sections together. */
const AROUND = ['Root', 'Document', 'Sect', 'LBody']

/** The elements of a page in the order of its structure tree, as pdfjs reads it. */
export async function taggedElements(pdf: Uint8Array, page: number): Promise<TaggedElement[]> {
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise
  const opened = await document.getPage(page)
  const words = wordsByMark(
    await opened.getTextContent({ includeMarkedContent: true, disableNormalization: true }),
  )
  const tree = (await opened.getStructTree()) as Node
  await document.destroy()
  const wordsIn = (node: Node): string =>
    node.type === 'content'
      ? (words.get(node.id ?? '') ?? '')
      : (node.children ?? []).map(wordsIn).join('')
  const visit = (node: Node): TaggedElement[] => {
    const { role, children = [] } = node
    if (role === undefined) return []
    const inside = children.flatMap(visit)
    if (AROUND.includes(role)) return inside
    const holds = children.some(({ type, role }) => type === 'content' || role === 'Link')
    const own = node.alt ?? (holds || role === 'P' ? wordsIn(node) : '')
    return [{ role, words: own }, ...inside]
  }
  return visit(tree)
}

/** The words of each mark of a page, by its name in the tree. */
function wordsByMark({ items }: TextContent): ReadonlyMap<string, string> {
  const words = new Map<string, string>()
  let mark = ''
  for (const item of items) {
    if ('type' in item) mark = item.type === 'beginMarkedContentProps' ? (item.id ?? '') : ''
    else words.set(mark, (words.get(mark) ?? '') + (item as TextItem).str)
  }
  return words
}
