import type { Place } from '@flyer-open-data/flyer'
import { PDFDict, type PDFDocument, PDFName, PDFNull, PDFRawStream, type PDFRef } from 'pdf-lib'
import { gatherRefusals } from '../../findings/gather-refusals.ts'
import { inside } from '../../findings/places.ts'
import { pressFinding, refusePress } from '../../findings/refuse-press.ts'
import { contentTranslator } from './content-translator.ts'
import {
  decodeStream,
  readPageContent,
  replaceStream,
  resourceEntries,
  resourcesOf,
  withPrefix,
  writePageContent,
} from './page-streams.ts'
import { pictureFault } from './picture-fault.ts'
import { refuseDrawnFonts } from './refuse-drawn-fonts.ts'
import { refuseTransparency, refuseTransparentState } from './refuse-transparency.ts'
import { translateShading } from './translate-shading.ts'

/** PDF's initial colour is a grey; here it is the black ink from the first operator on. */
const INITIAL_BLACK = '0 0 0 1 k 0 0 0 1 K\n'

const KIND_NAMES = { XObject: 'form', Pattern: 'pattern', Shading: 'shading' } as const
type Kind = keyof typeof KIND_NAMES
const KINDS = Object.keys(KIND_NAMES) as Kind[]

/** A form, pattern or shading, and the resources that name it. */
interface Resource {
  readonly ref: PDFRef | undefined
  readonly value: unknown
  readonly place: Place
  readonly owner: PDFDict
}

/**
 * Translates every colour of a document to ink recipes, wherever a colour can stand: pages, forms,
 * tiling patterns, shadings. Small black text overprints. Groups go: nothing is transparent, and
 * PDF/X-1a knows none.
 *
 * @throws ContentError with each colour that is no ink, picture, transparency and font of drawings of
 * all pages, with page and place
 */
export function translateDocument(document: PDFDocument): void {
  const translate = contentTranslator(document)
  const done = new Set<PDFRef>()
  /** The resources of the page or form that each form without its own was met in first. */
  const borrowed = new Map<PDFRef, PDFDict>()
  const { attempt, refuse } = gatherRefusals()

  const translateResources = (owner: PDFDict, ownerPlace: Place): void => {
    attempt(() => refuseTransparency(owner, ownerPlace))
    attempt(() => refuseDrawnFonts(owner, ownerPlace))
    for (const kind of KINDS) {
      for (const { name, ref, value } of resourceEntries(owner, kind)) {
        const place = inside(ownerPlace, KIND_NAMES[kind], name)
        attempt(() => translateResource(kind, { ref, value, place, owner }))
      }
    }
  }

  const translateResource = (kind: Kind, resource: Resource): void => {
    const { ref, value, place, owner } = resource
    if (ref && (borrowed.get(ref) ?? owner) !== owner) {
      refusePress([pressFinding('content', 'borrowed-resources', {}, place)])
    }
    // A reference to nothing is nothing.
    if (!value || value === PDFNull || (ref && done.has(ref))) return
    if (ref) done.add(ref)
    if (kind === 'XObject') translateForm(resource)
    else if (kind === 'Pattern') translatePattern(resource)
    else translateShading(value, place)
  }

  const translateStream = ({ ref, value, place, owner }: Resource): void => {
    if (!(value instanceof PDFRawStream) || !ref) return
    const { dict } = value
    dict.delete(PDFName.of('Group'))
    const own = dict.lookup(PDFName.of('Resources'))
    if (own instanceof PDFDict) translateResources(own, place)
    else {
      // As PDF 1.1 wrote forms, and as viewers still read them.
      borrowed.set(ref, owner)
      dict.set(PDFName.of('Resources'), owner)
    }
    const resources = own instanceof PDFDict ? own : owner
    const content = translate(decodeStream(value, place), resources, place)
    const isTile = dict.lookup(PDFName.of('PatternType')) !== undefined
    // A tile begins in PDF's initial colour, a form in the colour of where it is drawn.
    replaceStream(document, ref, value, isTile ? withPrefix(INITIAL_BLACK, content) : content)
  }

  const translateForm = (form: Resource): void => {
    const { value, place } = form
    const subtype =
      value instanceof PDFRawStream ? value.dict.lookup(PDFName.of('Subtype')) : undefined
    if (subtype !== PDFName.of('Form')) refusePress([pictureFault(place)])
    translateStream(form)
  }

  const translatePattern = (pattern: Resource): void => {
    const { value, place } = pattern
    if (!(value instanceof PDFDict)) {
      translateStream(pattern)
      return
    }
    const state = value.lookup(PDFName.of('ExtGState'))
    if (state instanceof PDFDict) attempt(() => refuseTransparentState(state, place))
    translateShading(value.lookup(PDFName.of('Shading')), place)
  }

  for (const [i, page] of document.getPages().entries()) {
    const place = { page: i + 1 }
    const resources = page.node.Resources() ?? resourcesOf(page.node)
    page.node.delete(PDFName.of('Group'))
    translateResources(resources, place)
    attempt(() => {
      const content = translate(readPageContent(page, place), resources, place)
      writePageContent(page, withPrefix(INITIAL_BLACK, content))
    })
  }
  refuse()
}
