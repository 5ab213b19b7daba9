import { PDFArray, PDFDict, PDFHexString, PDFName, type PDFPage, PDFRef, PDFString } from 'pdf-lib'
import { pressFinding, refusePress } from '../../findings/refuse-press.ts'

/** A link on a page: the area that answers to a click. */
interface PageLink {
  readonly ref: PDFRef
  readonly dictionary: PDFDict
}

/** The links of a page, in the order in which they were drawn. */
export class PageLinks {
  readonly #links: PageLink[]
  readonly #page: number

  /** @param number of the page; the first one is 1 */
  constructor(page: PDFPage, number: number) {
    const annotations = page.node.lookup(PDFName.of('Annots'))
    const refs = annotations instanceof PDFArray ? annotations.asArray() : []
    this.#links = refs.flatMap((ref) => {
      const dictionary = page.doc.context.lookup(ref)
      return ref instanceof PDFRef && dictionary instanceof PDFDict ? [{ ref, dictionary }] : []
    })
    this.#page = number
  }

  /** Whether any are left. */
  get hasLinks(): boolean {
    return this.#links.length > 0
  }

  /**
   * The next link.
   * @throws ContentError when it leads elsewhere
   */
  take(href: string): PageLink {
    const link = this.#links.shift()
    const found = link && uriOf(link.dictionary)
    return link && found === href ? link : this.#refuse(href, found)
  }

  /** @throws ContentError when a link is left, which no element leads to */
  assertEmpty(): void {
    const [link] = this.#links
    if (link) this.#refuse('', uriOf(link.dictionary))
  }

  #refuse(expected: string, painted = ''): never {
    const values = { expected, painted }
    return refusePress([pressFinding('structure', 'unlike', values, { page: this.#page })])
  }
}

function uriOf(annotation: PDFDict): string | undefined {
  const action = annotation.lookup(PDFName.of('A'))
  const uri = action instanceof PDFDict ? action.lookup(PDFName.of('URI')) : undefined
  return uri instanceof PDFString || uri instanceof PDFHexString ? uri.decodeText() : undefined
}
