import { flatReading, type ReadElement } from '@flyer-open-data/ui'
import { fullName, roleName } from '../../french/role-names.ts'
import { kindOf, type ReadKind } from './read-kinds.ts'

/** What names an element on the picture: its number, its role, or both. */
export interface Tag {
  readonly element: number
  readonly kind: ReadKind
  readonly number?: number
  readonly role?: string
}

/** Tags in a row, and the point of the picture that the row stands at, in mm. */
export interface TagRow {
  readonly x: number
  readonly y: number
  /** On which side of its point; of a group, further out than what it holds. */
  readonly side: 'left' | 'right' | 'above' | 'outer'
  /** How many rows higher it stands, for those of the groups in it that begin where it begins. */
  readonly raised: number
  readonly tags: readonly Tag[]
}

/** Elements side by side leave no room between them, in mm: their tags stand above them. */
const NEAR_MM = 8

/**
 * Where tags hide the fewest words: numbers in the left margin, roles where the lines end, groups in
 * the margin of what they hold. What is strong is named beside the line that it ends on.
 */
export function tagRows(elements: readonly ReadElement[]): TagRow[] {
  const blocks = flatReading(elements).filter(({ role }) => role !== 'Strong')
  const leaves = blocks.filter((block) => kindOf(block) !== 'group')
  const groups = blocks.filter((block) => kindOf(block) === 'group')
  return [
    ...groups.map((group): TagRow => {
      const { x, y } = boxOf(group)
      const tag = { ...tagOf(group), number: group.number, role: roleName(group) }
      return { x, y, side: 'outer', raised: groupsAtopOf(group), tags: [tag] }
    }),
    ...leaves.flatMap((leaf) => rowsOfLeaf(leaf, leaves)),
  ]
}

function rowsOfLeaf(leaf: ReadElement, leaves: readonly ReadElement[]): TagRow[] {
  const { x, y, width } = boxOf(leaf)
  const { number } = leaf
  const role = fullName(leaf)
  const strong = leaf.kids.map((kid) => ({
    y: kid.boxes.at(-1)?.y ?? y,
    tag: { ...tagOf(kid), number: kid.number, role: roleName(kid) },
  }))
  if (leaves.some((other) => other !== leaf && isBeside(leaf, other))) {
    const tags = [{ ...tagOf(leaf), number, role }, ...strong.map(({ tag }) => tag)]
    return [{ x, y, side: 'above', raised: 0, tags }]
  }
  const named = [{ y, tag: { ...tagOf(leaf), role } }, ...strong]
  const lines = [...new Set(named.map((one) => one.y))]
  return [
    { x, y, side: 'left', raised: 0, tags: [{ ...tagOf(leaf), number }] },
    ...lines.map((line): TagRow => {
      const tags = named.filter((one) => one.y === line).map(({ tag }) => tag)
      return { x: x + width, y: line, side: 'right', raised: 0, tags }
    }),
  ]
}

const tagOf = (element: ReadElement): Tag => ({ element: element.number, kind: kindOf(element) })

/** The first box of an element: it has one at least. */
function boxOf({ number, boxes: [box] }: ReadElement) {
  if (!box) throw new RangeError(`element ${number} stands nowhere`)
  return box
}

/** How many groups in a group begin at its own top. */
function groupsAtopOf(group: ReadElement): number {
  const [first] = group.kids
  if (!first || kindOf(first) !== 'group' || boxOf(first).y !== boxOf(group).y) return 0
  return 1 + groupsAtopOf(first)
}

/** Whether two elements stand next to each other, in the same lines. */
function isBeside(one: ReadElement, other: ReadElement): boolean {
  const [a, b] = [boxOf(one), boxOf(other)]
  const sharesLines = a.y < b.y + b.height && b.y < a.y + a.height
  const gap = Math.max(a.x - (b.x + b.width), b.x - (a.x + a.width))
  return sharesLines && gap < NEAR_MM
}
