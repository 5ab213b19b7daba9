import { POINTS_PER_MM } from '@flyer-open-data/flyer'
import type { Painted, StructureElement } from '@flyer-open-data/ui'
import {
  type PDFContext,
  PDFHexString,
  PDFName,
  type PDFObject,
  type PDFPage,
  type PDFRef,
} from 'pdf-lib'
import type { TaggedPage } from '../press-job.ts'
import type { PageLinks } from './page-links.ts'

/** A page with marks in its content, and what leads back from each mark. */
export interface MarkedPage {
  readonly page: PDFPage
  readonly marks: ReadonlyMap<Painted, readonly number[]>
  readonly links: PageLinks
  /** The element that holds each mark, by the number of the mark. */
  readonly owners: PDFRef[]
}

/** What holds an element, and where the corner of its panel is, in mm from the page's top left. */
interface Holder {
  readonly parent: PDFRef
  readonly on: MarkedPage
  readonly at: { readonly x: number; readonly y: number }
}

const name = (text: string) => PDFName.of(text)

/** The tree of a document while it grows: elements, and the table that leads back to them. */
export class StructureTree {
  readonly #context: PDFContext
  readonly #root: PDFRef
  readonly #document: PDFRef
  readonly #sections: PDFRef[] = []
  /** Links lead back to one element each; their keys follow those of the pages. */
  readonly #linkOwners: PDFRef[] = []
  readonly #pages: readonly MarkedPage[]

  constructor(context: PDFContext, pages: readonly MarkedPage[]) {
    this.#context = context
    this.#root = context.nextRef()
    this.#document = context.nextRef()
    this.#pages = pages
  }

  /** Adds what a panel says; sections stand in the order in which they are added. */
  addSection(on: MarkedPage, { x, y, elements }: TaggedPage['sections'][number]): void {
    const ref = this.#context.nextRef()
    const kids = this.#kidsOf(elements, { parent: ref, on, at: { x, y } })
    this.#context.assign(
      ref,
      this.#context.obj({ Type: 'StructElem', S: 'Sect', P: this.#document, K: kids }),
    )
    this.#sections.push(ref)
  }

  /** Ends the tree, and has every page and link lead to it. */
  finish(): PDFRef {
    const context = this.#context
    context.assign(
      this.#document,
      context.obj({ Type: 'StructElem', S: 'Document', P: this.#root, K: this.#sections }),
    )
    const leadsBack = this.#pages.flatMap(({ page, owners }, key) => {
      page.node.set(name('StructParents'), context.obj(key))
      return [key, context.register(context.obj(owners))]
    })
    const links = this.#linkOwners.flatMap((owner, i) => [this.#pages.length + i, owner])
    context.assign(
      this.#root,
      context.obj({
        Type: 'StructTreeRoot',
        K: [this.#document],
        ParentTree: { Nums: [...leadsBack, ...links] },
        ParentTreeNextKey: this.#pages.length + this.#linkOwners.length,
        RoleMap: { Strong: 'Span' },
      }),
    )
    return this.#root
  }

  #kidsOf(kids: StructureElement['kids'], holder: Holder): PDFObject[] {
    const { parent, on } = holder
    return kids.flatMap((kid): PDFObject[] => {
      if ('role' in kid) return [this.#element(kid, holder)]
      const numbers = on.marks.get(kid) ?? []
      for (const number of numbers) on.owners[number] = parent
      return numbers.map((number) => this.#context.obj(number))
    })
  }

  #element(element: StructureElement, holder: Holder): PDFRef {
    const { role, label, isOrdered, href } = element
    const { on, at } = holder
    const context = this.#context
    const ref = context.nextRef()
    const kids = this.#kidsOf(element.kids, { ...holder, parent: ref })
    if (href !== undefined) kids.push(this.#link(ref, element, on))
    const dictionary = context.obj({
      Type: 'StructElem',
      S: role,
      P: holder.parent,
      Pg: on.page.ref,
      K: kids,
    })
    if (role === 'L') {
      // Printed without numbers or bullets: an order is told, a label is not.
      const numbering = isOrdered ? 'Decimal' : 'None'
      dictionary.set(name('A'), context.obj({ O: 'List', ListNumbering: numbering }))
    }
    if (role === 'Figure') {
      dictionary.set(name('Alt'), PDFHexString.fromText(label ?? ''))
      dictionary.set(
        name('A'),
        context.obj({ O: 'Layout', Placement: 'Block', BBox: boxOf(element, on, at) }),
      )
    }
    context.assign(ref, dictionary)
    return ref
  }

  /** Has an element lead to the annotation that answers to a click, and back. */
  #link(owner: PDFRef, { href = '', label = '' }: StructureElement, { page, links }: MarkedPage) {
    const { ref, dictionary } = links.take(href)
    dictionary.set(
      name('StructParent'),
      this.#context.obj(this.#pages.length + this.#linkOwners.length),
    )
    dictionary.set(name('Contents'), PDFHexString.fromText(label))
    // Printed with the page (PDF/A-2, 6.3.2).
    dictionary.set(name('F'), this.#context.obj(4))
    this.#linkOwners.push(owner)
    return this.#context.obj({ Type: 'OBJR', Obj: ref, Pg: page.ref })
  }
}

/** Where a figure stands on its page, in pt from the bottom left. */
function boxOf({ box }: StructureElement, { page }: MarkedPage, at: Holder['at']): number[] {
  if (!box) throw new TypeError('a figure without a place')
  const top = page.getHeight() - (at.y + box.y) * POINTS_PER_MM
  const left = (at.x + box.x) * POINTS_PER_MM
  const round = (points: number) => Math.round(points * 1000) / 1000
  return [left, top - box.height * POINTS_PER_MM, left + box.width * POINTS_PER_MM, top].map(round)
}
