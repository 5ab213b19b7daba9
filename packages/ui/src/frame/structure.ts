import { wholeText } from '../typesetting/placed-text.ts'
import type { Drawing, Group, InkedText, Item, Picture } from './frame.ts'
import type { Rectangle } from './geometry.ts'
import { linkWords } from './link-words.ts'
import { placedRuns } from './painted-runs.ts'

/** What an element of the structure is, by the names of ISO 32000-1, 14.8.4; `Strong` is a Span. */
export type StructureRole =
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'Strong'
  | 'Link'
  | 'L'
  | 'LI'
  | 'LBody'
  | 'BlockQuote'
  | 'Figure'

/**
 * One thing that is painted: a stretch of a line in one face, where it stands, a path, a picture, or a
 * form: a drawing that the file holds elsewhere, placed whole.
 */
export type Painted =
  | { readonly kind: 'text'; readonly text: string; readonly box: Rectangle }
  | { readonly kind: 'path' }
  | { readonly kind: 'picture' }
  | { readonly kind: 'form' }

/** Something that is read, and what it holds in reading order. */
export interface StructureElement {
  readonly role: StructureRole
  readonly kids: readonly (StructureElement | Painted)[]
  /** What a figure says to those who cannot see it, or where a link leads. */
  readonly label?: string
  /** Where a figure stands, in mm from the corner of what holds the items. */
  readonly box?: Rectangle
  readonly isOrdered?: boolean
  /** Where a link leads. */
  readonly href?: string
}

/** What items are to whoever reads them, and to whoever paints them. */
export interface Structure {
  readonly elements: readonly StructureElement[]
  /** In the order of painting. What no element holds is an artifact: it means nothing. */
  readonly painted: readonly Painted[]
}

/** The structure of items. What is painted is painted in the order in which it is read. */
export function structureOf(items: readonly Item[]): Structure {
  const painted: Painted[] = []
  const paint = <P extends Painted>(thing: P): P => {
    painted.push(thing)
    return thing
  }
  const ofItem = (item: Item): StructureElement[] => {
    switch (item.kind) {
      case 'solid':
        paint({ kind: 'path' })
        return []
      case 'drawing':
        return ofDrawing(item, paint)
      case 'picture':
        return [ofPicture(item, paint)]
      case 'text':
        return [ofText(item, paint)]
      case 'group':
        return [ofGroup(item, ofItem)]
    }
  }
  return { elements: items.flatMap(ofItem), painted }
}

type Paint = <P extends Painted>(thing: P) => P

function ofDrawing({ paths, label, frame, href }: Drawing, paint: Paint): StructureElement[] {
  const kids = paths.map(() => paint({ kind: 'path' }))
  if (label === undefined) return []
  const figure = { role: 'Figure', label, box: frame, kids } as const
  return href === undefined ? [figure] : [{ role: 'Link', href, label, kids: [figure] }]
}

function ofPicture({ label, frame }: Picture, paint: Paint): StructureElement {
  return { role: 'Figure', label, box: frame, kids: [paint({ kind: 'picture' })] }
}

function ofText(item: InkedText, paint: Paint): StructureElement {
  const { text, meaning } = item
  const kids = runsOf(item, paint)
  switch (meaning.role) {
    case 'text':
      return { role: 'P', kids }
    case 'heading':
      return { role: `H${meaning.level}`, kids }
    case 'link':
      return {
        role: 'P',
        kids: [
          {
            role: 'Link',
            href: meaning.href,
            label: linkWords(meaning.href, wholeText(text)),
            kids,
          },
        ],
      }
  }
}

function ofGroup({ role, items }: Group, ofItem: (item: Item) => StructureElement[]) {
  const kids = items.flatMap(ofItem)
  switch (role) {
    case 'list':
    case 'ordered-list':
      return { role: 'L', isOrdered: role === 'ordered-list', kids } as const
    case 'list-item':
      return { role: 'LI', kids: [{ role: 'LBody', kids }] } as const
    case 'quote':
      return { role: 'BlockQuote', kids } as const
  }
}

/** The runs of a text; those that are strong, also over the end of a line, are one element. */
function runsOf({ text, accent }: InkedText, paint: Paint): (StructureElement | Painted)[] {
  const kids: (StructureElement | Painted)[] = []
  let strong: Painted[] | undefined
  for (const { face, strong: isStrong, words, box } of placedRuns(text)) {
    const run = paint({ kind: 'text', text: words, box })
    if (face === text.style.face && !(isStrong && accent)) {
      strong = undefined
      kids.push(run)
    } else if (strong) strong.push(run)
    else {
      strong = [run]
      kids.push({ role: 'Strong', kids: strong })
    }
  }
  return kids
}
