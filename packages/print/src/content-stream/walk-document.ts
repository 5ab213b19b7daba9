import type { Place } from '@flyer-open-data/flyer'
import { PDFDict, type PDFDocument, PDFName, PDFNull, PDFRawStream, type PDFRef } from 'pdf-lib'
import { gatherRefusals } from '../findings/gather-refusals.ts'
import { inside } from '../findings/places.ts'
import { pressFinding, refusePress } from '../findings/refuse-press.ts'
import {
  decodeStream,
  readPageContent,
  resourceEntries,
  subDictionary,
  writePageContent,
} from './page-streams.ts'
import { replaceStream } from './stream-filters.ts'

const KINDS = { XObject: 'form', Pattern: 'pattern', Shading: 'shading' } as const
type Kind = keyof typeof KINDS

/** What has a content stream: a page, a form, a tiling pattern. */
export interface Drawn {
  readonly kind: 'page' | 'form' | 'pattern'
  /** Its own dictionary. */
  readonly dict: PDFDict
  /** Where its content finds what it names; of a form without resources those of its first owner. */
  readonly resources: PDFDict
  readonly place: Place
}

/** What is done to all that a document draws. Each piece may refuse; the others are done all the same. */
export interface DrawnWork {
  /** Done to the resources of each page, form and tile, before what they name. */
  readonly resources: readonly ((resources: PDFDict, place: Place) => void)[]
  /** The content that takes the place of another, once what it names is done. */
  readonly content: (bytes: Uint8Array, drawn: Drawn) => Uint8Array
  /** Done to what resources name and has no content: pictures, gradients. Other kinds are passed by. */
  readonly named: { readonly [K in Kind]?: (value: unknown, place: Place) => void }
}

/**
 * Walks all that a document draws: its pages, each with what its resources name and what that names,
 * whether it is drawn or not. Each object is met once, in the first place that leads to it.
 *
 * @throws ContentError with all that was refused, a form that borrows resources from two owners too
 */
export function walkDocument(document: PDFDocument, work: DrawnWork): void {
  const done = new Set<PDFRef>()
  /** The resources of the page or form that each form without its own was met in first. */
  const borrowed = new Map<PDFRef, PDFDict>()
  const { attempt, refuse } = gatherRefusals()

  const walkResources = (owner: PDFDict, ownerPlace: Place): void => {
    for (const look of work.resources) attempt(() => look(owner, ownerPlace))
    for (const kind of Object.keys(work.named) as Kind[]) {
      for (const { name, ref, value } of resourceEntries(owner, kind)) {
        const place = inside(ownerPlace, KINDS[kind], name)
        attempt(() => {
          if (ref && (borrowed.get(ref) ?? owner) !== owner) {
            refusePress([pressFinding('content', 'borrowed-resources', {}, place)])
          }
          // A reference to nothing is nothing.
          if (!value || value === PDFNull || (ref && done.has(ref))) return
          if (ref) done.add(ref)
          if (ref && hasContent(kind, value)) walkStream(kind, ref, value, owner, place)
          else work.named[kind]?.(value, place)
        })
      }
    }
  }

  const walkStream = (
    kind: Kind,
    ref: PDFRef,
    stream: PDFRawStream,
    owner: PDFDict,
    place: Place,
  ): void => {
    const { dict } = stream
    const own = dict.lookup(PDFName.of('Resources'))
    // As PDF 1.1 wrote forms, and as viewers still read them.
    const resources = own instanceof PDFDict ? own : owner
    if (resources === own) walkResources(resources, place)
    else borrowed.set(ref, owner)
    const drawn: Drawn = { kind: kind === 'XObject' ? 'form' : 'pattern', dict, resources, place }
    replaceStream(document, ref, dict, work.content(decodeStream(stream, place), drawn))
  }

  for (const [i, page] of document.getPages().entries()) {
    const place = { page: i + 1 }
    const { node } = page
    const resources = node.Resources() ?? subDictionary(node, 'Resources')
    walkResources(resources, place)
    attempt(() => {
      const drawn: Drawn = { kind: 'page', dict: node, resources, place }
      writePageContent(page, work.content(readPageContent(page, place), drawn))
    })
  }
  refuse()
}

function hasContent(kind: Kind, value: unknown): value is PDFRawStream {
  if (!(value instanceof PDFRawStream)) return false
  const isForm = value.dict.lookup(PDFName.of('Subtype')) === PDFName.of('Form')
  return kind === 'Pattern' || (kind === 'XObject' && isForm)
}
