import { around, type Rectangle } from './geometry.ts'
import type { StructureElement, StructureRole } from './structure.ts'

/** What is read as one thing: the body of a list item is that item. */
export type ReadRole = Exclude<StructureRole, 'LBody'>

/** An element of the structure as a reader meets it, and where it stands. */
export interface ReadElement {
  /** Its place in reading order. */
  readonly number: number
  readonly role: ReadRole
  readonly isOrdered?: boolean
  /** The words that it says itself, those of what it holds left out; what a figure stands for. */
  readonly words: string
  /** One for each line of what runs in a line, one around anything else; in mm. */
  readonly boxes: readonly Rectangle[]
  readonly kids: readonly ReadElement[]
}

/** Elements that stand in a line of something else. */
const IN_LINE: readonly ReadRole[] = ['Strong']

/**
 * Elements in reading order, numbered from the first one on through all that they hold. Two that
 * are nothing but each other are one: a paragraph that is all link, an item that is all paragraph.
 *
 * @param at corner of what holds them, in mm; boxes are counted from where it is counted from
 */
export function readingOf(
  elements: readonly StructureElement[],
  at: { readonly x: number; readonly y: number },
  first = 1,
): ReadElement[] {
  let number = first
  const read = (element: StructureElement): ReadElement => {
    const { role, kids } = asOne(element)
    const own = number++
    const inside = kids.flatMap((kid) => ('role' in kid ? [read(kid)] : []))
    const lines = linesOf(element).map((box) => ({ ...box, x: at.x + box.x, y: at.y + box.y }))
    return {
      number: own,
      role,
      ...(element.isOrdered && { isOrdered: true }),
      words: element.role === 'Figure' ? (element.label ?? '') : wordsOf(kids).trim(),
      boxes: IN_LINE.includes(role) ? lines : [around(lines)],
      kids: inside,
    }
  }
  return elements.map(read)
}

/** Elements and all that they hold, in reading order. */
export function flatReading(elements: readonly ReadElement[]): ReadElement[] {
  return elements.flatMap((element) => [element, ...flatReading(element.kids)])
}

type Kids = StructureElement['kids']

/** What an element is together with what alone it holds, and what is left in it. */
function asOne({ role, kids }: StructureElement): { readonly role: ReadRole; readonly kids: Kids } {
  const [only, ...others] = kids
  const held = only && 'role' in only && others.length === 0 ? only : undefined
  if (role === 'LBody' || (role === 'LI' && held?.role === 'LBody')) {
    const body = held ? held.kids : kids
    return asOne({ role: 'LI', kids: body })
  }
  if (role === 'P' && held?.role === 'Link') return { role: 'Link', kids: held.kids }
  if ((role === 'LI' || role === 'BlockQuote') && held?.role === 'P') {
    const { role: inner, kids } = asOne(held)
    if (inner === 'P') return { role, kids }
  }
  return { role, kids }
}

/** The words among some kids, and in those that run in the same lines. */
function wordsOf(kids: Kids): string {
  return kids
    .map((kid) => {
      if ('role' in kid) return kid.role === 'Strong' ? wordsOf(kid.kids) : ''
      return kid.kind === 'text' ? kid.text : ''
    })
    .join('')
}

/** The boxes of all lines of an element, and of its figures; runs on one line share one. */
function linesOf({ box, kids }: StructureElement): Rectangle[] {
  if (box) return [box]
  const boxes = kids.flatMap((kid) => {
    if ('role' in kid) return linesOf(kid)
    return kid.kind === 'text' ? [kid.box] : []
  })
  const tops = [...new Set(boxes.map(({ y }) => y))]
  return tops.map((top) => around(boxes.filter(({ y }) => y === top)))
}
