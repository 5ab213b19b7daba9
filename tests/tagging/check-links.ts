import { readParentTree } from './check-ways.ts'
import { wordsOf } from './check-words.ts'
import { asRead } from './expected-file.ts'
import { entriesOf, nameIn, numberIn, textIn, valueAt } from './pdf-values.ts'
import type { TreeElement } from './read-tree.ts'
import { type TagFault, tagFault } from './tag-fault.ts'
import type { TaggedFile } from './tagged-file.ts'

/** Printed with the page, and nothing else (ISO 32000-1, table 165). */
const PRINT = 4

/**
 * Each Link leads to one annotation that leads back, is printed, and says where it leads; each
 * annotation belongs to a Link.
 */
export function* checkLinks(file: TaggedFile): Generator<TagFault> {
  const parents = readParentTree(file)
  const tagged = new Set<string>()
  for (const { element } of file.elements) {
    const objects = element.kids.flatMap((kid) => (kid.kind === 'object' ? [kid] : []))
    const isLink = element.role === 'Link'
    if (objects.length !== (isLink ? 1 : 0)) {
      yield tagFault('link/object', `${element.role} ${element.ref}: ${objects.length}`)
    }
    for (const { ref, page } of objects) {
      const annotations = entriesOf(valueAt(file.pages[page]?.page.node, 'Annots'))
      const found = annotations.find((annotation) => String(annotation) === ref)
      if (!found) yield tagFault('link/object', `${element.ref}: ${ref} is not on its page`)
      else yield* checkLink(file, parents, element, found)
      tagged.add(ref)
    }
  }
  for (const { page, where } of file.pages) {
    for (const annotation of entriesOf(valueAt(page.node, 'Annots'))) {
      if (!tagged.has(String(annotation)))
        yield tagFault('link/untagged', `${where}, ${annotation}`)
    }
  }
}

function* checkLink(
  file: TaggedFile,
  parents: ReadonlyMap<number, unknown>,
  link: TreeElement,
  ref: Parameters<TaggedFile['document']['context']['lookup']>[0],
): Generator<TagFault> {
  const annotation = file.document.context.lookup(ref)
  const where = `Link ${link.ref}`
  if (nameIn(valueAt(annotation, 'Subtype')) !== 'Link') yield tagFault('link/object', where)
  if (numberIn(valueAt(annotation, 'F')) !== PRINT) yield tagFault('link/flags', where)
  const address = readableAddress(textIn(valueAt(annotation, 'A', 'URI')) ?? '')
  const contents = asRead(textIn(valueAt(annotation, 'Contents')) ?? '')
  // More than the address alone, which stands in the text already.
  if (address === '' || !contents.endsWith(` ${address}`)) yield tagFault('link/contents', where)
  const words = wordsOf(file, link)
  if (words !== '' && words !== address) yield tagFault('link/address', `${where}: ${words}`)
  const key = numberIn(valueAt(annotation, 'StructParent'))
  if (key === undefined || String(parents.get(key)) !== link.ref) {
    yield tagFault('link/leads-back', where)
  }
}

/** An address, or a telephone number of France, as people write it. */
const readableAddress = (uri: string) =>
  uri
    .replace(/^tel:\+33(\d{9})$/, (_, rest) => `0${rest}`.replaceAll(/\d\d(?!$)/g, '$& '))
    .replace(/^(https:\/\/|mailto:)/, '')
    .replace(/\/$/, '')
