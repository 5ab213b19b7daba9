import type { Drawing, Group, InkedText, Item, Picture, Solid } from '../frame/frame.ts'
import { around, type Rectangle } from '../frame/geometry.ts'
import { placedRuns } from '../frame/painted-runs.ts'
import type { Fill } from '../tokens/own-colour.ts'
import type { FontFaceName } from '../tokens/type.ts'
import { wholeText } from '../typesetting/placed-text.ts'

/** What is drawn: an item that holds no others. */
export type DrawnItem = Exclude<Item, Group>

/** One thing that has changed in an item. Lengths in mm to the right and downwards, sizes in pt. */
export type ItemChange =
  | { readonly kind: 'moved'; readonly dx: number; readonly dy: number }
  | { readonly kind: 'words'; readonly from: string; readonly to: string }
  /** The same words on other lines, in another width or weight. */
  | { readonly kind: 'lines'; readonly from: readonly string[]; readonly to: readonly string[] }
  | { readonly kind: 'ink'; readonly from: Fill; readonly to: Fill }
  | { readonly kind: 'text-size'; readonly from: number; readonly to: number }
  | { readonly kind: 'leading'; readonly from: number; readonly to: number }
  | { readonly kind: 'face'; readonly from: FontFaceName; readonly to: FontFaceName }
  | { readonly kind: 'size'; readonly from: Extent; readonly to: Extent }
  | { readonly kind: 'shape' }
  /** Other pixels. */
  | { readonly kind: 'pixels' }

/** Width and height in mm. */
type Extent = Pick<Rectangle, 'width' | 'height'>

/** Lengths that differ by less are the same: no press and no eye can tell them apart, in mm. */
const SAME_MM = 0.01

const same = (a: number, b: number) => Math.abs(a - b) < SAME_MM

/** The rectangle that an item fills, in mm from the corner of what holds it. */
export function boxOf(item: DrawnItem): Rectangle {
  switch (item.kind) {
    case 'solid':
      return { x: item.x, y: item.y, width: item.width, height: item.height }
    case 'drawing':
    case 'picture':
      return item.frame
    case 'text':
      return around(placedRuns(item.text).map(({ box }) => box))
  }
}

/** What it takes to make one item look like another of its kind; nothing when they look alike. */
export function changesBetween(from: DrawnItem, to: DrawnItem): ItemChange[] {
  if (from.kind === 'text' && to.kind === 'text') return changesOfText(from, to)
  if (from.kind === 'drawing' && to.kind === 'drawing') return changesOfDrawing(from, to)
  if (from.kind === 'picture' && to.kind === 'picture') return changesOfPicture(from, to)
  if (from.kind === 'solid' && to.kind === 'solid') return changesOfSolid(from, to)
  throw new TypeError(`a ${from.kind} is compared with a ${to.kind}`)
}

function changesOfText(from: InkedText, to: InkedText): ItemChange[] {
  const [before, after] = [from.text, to.text]
  const accents = [from.accent ?? from.ink, to.accent ?? to.ink] as const
  const style: ItemChange[] = [
    ...changed(before.style.size, after.style.size, 'text-size'),
    ...changed(before.style.leading, after.style.leading, 'leading'),
    ...changed(before.style.face, after.style.face, 'face'),
  ]
  const words: ItemChange[] = changed(wholeText(before), wholeText(after), 'words')
  return [
    ...words,
    ...(words.length + style.length === 0 ? changesOfLines(from, to) : []),
    ...style,
    ...changed(from.ink, to.ink, 'ink'),
    // Strong words in the ink of the others change with them.
    ...(accents[0] === from.ink && accents[1] === to.ink ? [] : changed(...accents, 'ink')),
    ...movement({ x: before.x, y: before.firstBaseline }, { x: after.x, y: after.firstBaseline }),
  ]
}

/** The same words in the same style, set in another way: lines, weights, what hangs out. */
function changesOfLines({ text: from }: InkedText, { text: to }: InkedText): ItemChange[] {
  const setting = ({ lines }: typeof from) =>
    JSON.stringify(
      lines.map(({ text, hang, runs }) => [
        text,
        Math.round(hang / SAME_MM),
        runs.map(({ text, face, strong }) => [text, face, strong ?? false]),
      ]),
    )
  const linesOf = ({ lines }: typeof from) => lines.map(({ text }) => text)
  return setting(from) === setting(to)
    ? []
    : [{ kind: 'lines', from: linesOf(from), to: linesOf(to) }]
}

function changesOfDrawing(from: Drawing, to: Drawing): ItemChange[] {
  const resized = resizing(from.frame, to.frame)
  const shapes = ({ paths }: Drawing) => paths.map(({ d, rule = '' }) => d + rule).join('\n')
  const isReshaped = shapes(from) !== shapes(to)
  // The outlines of what is drawn larger are larger: that is one change.
  const reshaped: ItemChange[] = isReshaped && resized.length === 0 ? [{ kind: 'shape' }] : []
  return [...resized, ...reshaped, ...inksOfPaths(from, to), ...movement(from.frame, to.frame)]
}

function changesOfPicture(from: Picture, to: Picture): ItemChange[] {
  const repainted: ItemChange[] = from.png === to.png ? [] : [{ kind: 'pixels' }]
  return [...resizing(from.frame, to.frame), ...repainted, ...movement(from.frame, to.frame)]
}

/** Each ink that another takes the place of, once, path by path. */
function inksOfPaths({ paths: from }: Drawing, { paths: to }: Drawing): ItemChange[] {
  if (from.length !== to.length) return []
  const changes = from.flatMap(({ fill }, i) => changed(fill, to[i]?.fill ?? fill, 'ink'))
  return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()]
}

function changesOfSolid(from: Solid, to: Solid): ItemChange[] {
  return [...resizing(from, to), ...changed(from.ink, to.ink, 'ink'), ...movement(from, to)]
}

/** How one rectangle became another. */
export function changesOfBox(from: Rectangle, to: Rectangle): ItemChange[] {
  return [...resizing(from, to), ...movement(from, to)]
}

type Changed<Kind extends ItemChange['kind']> = Extract<ItemChange, { readonly kind: Kind }>

/** A change of a value that has a kind of its own. */
function changed<Kind extends 'words' | 'ink' | 'text-size' | 'leading' | 'face'>(
  from: Changed<Kind>['from'],
  to: Changed<Kind>['to'],
  kind: Kind,
): Changed<Kind>[] {
  return from === to ? [] : [{ kind, from, to } as Changed<Kind>]
}

function resizing(from: Rectangle, to: Rectangle): ItemChange[] {
  if (same(from.width, to.width) && same(from.height, to.height)) return []
  const extent = ({ width, height }: Rectangle) => ({ width, height })
  return [{ kind: 'size', from: extent(from), to: extent(to) }]
}

type Corner = Pick<Rectangle, 'x' | 'y'>

function movement(from: Corner, to: Corner): ItemChange[] {
  if (same(from.x, to.x) && same(from.y, to.y)) return []
  return [{ kind: 'moved', dx: to.x - from.x, dy: to.y - from.y }]
}

/** How far the corners of two items are from each other, in mm. */
export function distanceBetween(one: DrawnItem, other: DrawnItem): number {
  const [a, b] = [boxOf(one), boxOf(other)]
  return Math.hypot(a.x - b.x, a.y - b.y)
}
