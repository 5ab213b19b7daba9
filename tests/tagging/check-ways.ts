import { PDFName, PDFRef } from 'pdf-lib'
import { entriesOf, numberIn, valueAt } from './pdf-values.ts'
import type { TreeElement } from './read-tree.ts'
import { type TagFault, tagFault } from './tag-fault.ts'
import type { TaggedFile } from './tagged-file.ts'

/** The ParentTree: what each key leads to, as it is written. */
export function readParentTree({ tree }: TaggedFile): ReadonlyMap<number, unknown> {
  const numbers = entriesOf(valueAt(tree.root, 'ParentTree', 'Nums'))
  const pairs = numbers.flatMap((key, i) =>
    i % 2 === 0 ? [[numberIn(key) ?? -1, numbers[i + 1]] as const] : [],
  )
  return new Map(pairs)
}

/**
 * Contents, tree and ParentTree name the same things: each mark is held by one element, and leads
 * back to it by the number of its page (ISO 32000-1, 14.7.4.4).
 */
export function* checkWays(file: TaggedFile): Generator<TagFault> {
  const holders = file.pages.map(() => new Map<number, TreeElement>())
  for (const { element } of file.elements) {
    for (const kid of element.kids) {
      if (kid.kind !== 'mark') continue
      const where = `${element.role} ${element.ref}, mark ${kid.number}`
      if (!file.shownBy(kid)) yield tagFault('tree/mark-unpainted', where)
      const onPage = holders[kid.page]
      if (onPage?.has(kid.number)) yield tagFault('tree/mark-held-twice', where)
      onPage?.set(kid.number, element)
    }
  }
  const parents = readParentTree(file)
  const keys = new Set<number>()
  for (const [i, { page, marks, where }] of file.pages.entries()) {
    const key = numberIn(valueAt(page.node, 'StructParents')) ?? -1
    if (keys.has(key) || !parents.has(key)) yield tagFault('tree/keys', `${where}, key ${key}`)
    keys.add(key)
    const written = parents.get(key)
    const list = written instanceof PDFRef ? file.document.context.lookup(written) : undefined
    const owners = entriesOf(list).map(String)
    const numbers = marks.flatMap(({ number }) => number ?? [])
    for (const number of numbers) {
      const holder = holders[i]?.get(number)
      if (!holder) yield tagFault('tree/mark-unheld', `${where}, mark ${number}`)
      else if (owners[number] !== holder.ref) {
        yield tagFault('tree/leads-back', `${where}, mark ${number}`)
      }
    }
    if (owners.length !== numbers.length) {
      yield tagFault('tree/leads-back', `${where}: ${owners.length} for ${numbers.length} marks`)
    }
  }
  yield* checkKeys(file, parents, keys)
}

/** Each key belongs to one page or one annotation, and the next key is free. */
function* checkKeys(
  file: TaggedFile,
  parents: ReadonlyMap<number, unknown>,
  keys: Set<number>,
): Generator<TagFault> {
  for (const { page, where } of file.pages) {
    for (const ref of entriesOf(valueAt(page.node, 'Annots'))) {
      const key = numberIn(valueAt(file.document.context.lookup(ref), 'StructParent')) ?? -1
      if (keys.has(key)) yield tagFault('tree/keys', `${where}, annotation ${ref}, key ${key}`)
      keys.add(key)
    }
  }
  for (const key of parents.keys()) {
    if (!keys.has(key)) yield tagFault('tree/keys', `nothing has key ${key}`)
  }
  const next = numberIn(file.tree.root.lookup(PDFName.of('ParentTreeNextKey'))) ?? -1
  if (next <= Math.max(...parents.keys())) yield tagFault('tree/keys', `next key ${next}`)
}
