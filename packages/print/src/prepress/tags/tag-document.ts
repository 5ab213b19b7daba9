import type { Painted, StructureElement } from '@flyer-open-data/ui'
import { type PDFDocument, PDFName } from 'pdf-lib'
import { readPageContent, writePageContent } from '../../content-stream/page-streams.ts'
import type { PressJob } from '../press-job.ts'
import { markContent } from './mark-content.ts'
import { PageLinks } from './page-links.ts'
import { StructureTree } from './structure-tree.ts'
import { TextReader } from './text-reader.ts'

/**
 * Tags a document (ISO 32000-1, 14.7 and 14.8): a tree of what the leaflet says, in reading order over
 * all pages, and marks in the contents of the pages that lead to it and back. A job without a
 * structure leaves the document as it is.
 *
 * @throws ContentError when a page paints something else than it was laid out to, or in another order
 */
export function tagDocument(document: PDFDocument, { structure }: PressJob): void {
  if (!structure) return
  const { catalog, context } = document
  const sheets = document.getPages()
  const pages = structure.map(({ sections, painted }, i) => {
    const page = sheets[i]
    if (!page) throw new RangeError(`the document has no page ${i + 1}`)
    const place = { page: i + 1 }
    const links = new PageLinks(page, place.page)
    const read = links.hasLinks
      ? sections
      : sections.map((section) => ({ ...section, elements: withoutLinks(section.elements) }))
    const tags = tagsIn(read.flatMap(({ elements }) => elements))
    const { content, marks } = markContent(
      readPageContent(page, place),
      painted,
      (thing) => tags.get(thing),
      new TextReader(page.node.Resources(), place),
      place,
    )
    writePageContent(page, content)
    // The keyboard goes from link to link in the order of the structure.
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'))
    return { page, marks, links, owners: [], sections: read }
  })
  const tree = new StructureTree(context, pages)
  const inOrder = pages
    .flatMap((page) => page.sections.map((section) => ({ page, section })))
    .toSorted((a, b) => a.section.order - b.section.order)
  for (const { page, section } of inOrder) tree.addSection(page, section)
  for (const { links } of pages) links.assertEmpty()
  catalog.set(PDFName.of('StructTreeRoot'), tree.finish())
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }))
}

/** Paper has no links: an address there is words. */
function withoutLinks<Kid extends StructureElement | Painted>(kids: readonly Kid[]): Kid[] {
  return kids.flatMap((kid): Kid[] => {
    if (!('role' in kid)) return [kid]
    const inside = withoutLinks(kid.kids)
    return kid.role === 'Link' ? (inside as Kid[]) : [{ ...kid, kids: inside }]
  })
}

/** The tag of each thing that an element holds: the role of that element. */
function tagsIn(elements: readonly StructureElement[]): ReadonlyMap<Painted, string> {
  const tags = new Map<Painted, string>()
  const visit = ({ role, kids }: StructureElement): void => {
    for (const kid of kids) {
      if ('role' in kid) visit(kid)
      else tags.set(kid, role)
    }
  }
  for (const element of elements) visit(element)
  return tags
}
