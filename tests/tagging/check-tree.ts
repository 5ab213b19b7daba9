import { valueAt } from './pdf-values.ts'
import { type TagFault, tagFault } from './tag-fault.ts'
import type { TaggedFile } from './tagged-file.ts'

/** What may hold what; a `Strong` is a Span by the role map. */
const HOLDERS: Readonly<Record<string, readonly string[]>> = {
  Document: [''],
  Sect: ['Document'],
  H1: ['Sect', 'LBody'],
  H2: ['Sect', 'LBody'],
  H3: ['Sect', 'LBody'],
  P: ['Sect', 'LBody', 'BlockQuote'],
  L: ['Sect', 'LBody'],
  LI: ['L'],
  LBody: ['LI'],
  BlockQuote: ['Sect', 'LBody'],
  Figure: ['Sect', 'LBody', 'Link'],
  Link: ['Sect', 'LBody', 'P'],
  Strong: ['P', 'H1', 'H2', 'H3', 'Link'],
}
/** Those that hold elements and nothing of a page themselves. */
const HOLD_ELEMENTS = new Set(['Document', 'Sect', 'L', 'LI', 'LBody', 'BlockQuote'])

/** The tree by itself: one Document, known roles where they belong, parents that are the parents. */
export function* checkTree({ tree, elements }: TaggedFile): Generator<TagFault> {
  const roots = tree.kids.map((kid) => (kid.kind === 'element' ? kid.role : kid.kind))
  if (roots.join() !== 'Document') yield tagFault('tree/document', `the root holds ${roots.join()}`)
  const roleMap = String(valueAt(tree.root, 'RoleMap') ?? '').replaceAll(/\s+/g, ' ')
  if (roleMap !== '<< /Strong /Span >>') yield tagFault('tree/role-map', roleMap)
  const seen = new Set<string>()
  for (const { element, holder } of elements) {
    const { role, ref, parent, kids, page } = element
    const where = `${role} ${ref}`
    const holders = HOLDERS[role]
    if (!holders) yield tagFault('tree/role', where)
    else if (!holders.includes(holder?.role ?? '')) {
      yield tagFault('tree/nesting', `${where} in ${holder?.role}`)
    }
    if (parent !== (holder?.ref ?? tree.ref)) yield tagFault('tree/parent', where)
    if (seen.has(ref)) yield tagFault('tree/parent', `${where} is held twice`)
    seen.add(ref)
    if (kids.length === 0) yield tagFault('tree/empty', where)
    const shows = kids.some(({ kind }) => kind !== 'element')
    if (shows && page < 0) yield tagFault('tree/page', where)
    if (shows && HOLD_ELEMENTS.has(role)) yield tagFault('tree/nesting', `content in ${where}`)
  }
}
