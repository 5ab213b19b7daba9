import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFNull,
  type PDFObject,
  PDFRef,
  PDFStream,
} from 'pdf-lib'

/** The entries of a trailer that name objects. */
const ROOTS = ['Root', 'Info', 'ID', 'Encrypt'] as const

/**
 * Leaves in the file only what its trailer leads to: what was replaced, such as content in screen
 * colours, would stay in it as dead weight for whoever reads the bytes. The others are numbered
 * anew in their order, since a file that was never updated has one run of numbers without a gap
 * (ISO 32000-1, 7.5.4). A reference to nothing becomes null, which is what it means.
 *
 * It is the last stage: references that were taken from the document before it name other objects.
 */
export function dropUnreachable({ context }: PDFDocument): void {
  const { reached, holders } = walk(context.trailerInfo, (ref) => context.lookup(ref))
  const objects = context.enumerateIndirectObjects()
  for (const [ref] of objects) context.delete(ref)
  const numbers = new Map<PDFRef, PDFRef>()
  for (const [ref, object] of objects) {
    if (!reached.has(ref)) continue
    const renumbered = PDFRef.of(numbers.size + 1)
    numbers.set(ref, renumbered)
    context.assign(renumbered, object)
  }
  context.largestObjectNumber = numbers.size
  const renumber = (ref: PDFRef): PDFObject => numbers.get(ref) ?? PDFNull
  for (const holder of holders) {
    if (holder instanceof PDFDict) {
      for (const [key, value] of holder.entries()) {
        if (value instanceof PDFRef) holder.set(key, renumber(value))
      }
    } else {
      for (const [i, value] of holder.asArray().entries()) {
        if (value instanceof PDFRef) holder.set(i, renumber(value))
      }
    }
  }
  for (const key of ROOTS) {
    const value = context.trailerInfo[key]
    if (value instanceof PDFRef) context.trailerInfo[key] = renumber(value)
  }
}

/** All references that lead on from the trailer, and all dictionaries and arrays on the way. */
function walk(
  trailer: PDFDocument['context']['trailerInfo'],
  lookup: (ref: PDFRef) => PDFObject | undefined,
): { reached: ReadonlySet<PDFRef>; holders: ReadonlySet<PDFDict | PDFArray> } {
  const reached = new Set<PDFRef>()
  const holders = new Set<PDFDict | PDFArray>()
  const open: (PDFObject | undefined)[] = ROOTS.map((key) => trailer[key])
  while (open.length > 0) {
    const next = open.pop()
    if (next instanceof PDFRef) {
      if (reached.has(next)) continue
      reached.add(next)
      open.push(lookup(next))
      continue
    }
    const holder = next instanceof PDFStream ? next.dict : next
    if (!(holder instanceof PDFDict || holder instanceof PDFArray) || holders.has(holder)) continue
    holders.add(holder)
    open.push(...(holder instanceof PDFDict ? holder.values() : holder.asArray()))
  }
  return { reached, holders }
}
