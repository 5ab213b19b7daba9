import { type PDFDict, PDFRawStream } from 'pdf-lib'
import { joinBytes } from '../content-stream/edit.ts'
import { PAGE_STATE } from '../content-stream/graphics-state.ts'
import { moved } from '../content-stream/matrix.ts'
import { boundsOf } from './area.ts'
import { readColourSpace } from './file/colour-spaces.ts'
import { pageFeatures, urlOf } from './file/features.ts'
import type { AnnotationFacts, Feature, PageFacts } from './file/file-facts.ts'
import type { FontShelf } from './file/font-shelf.ts'
import { type PageFrame, pageFrame } from './file/page-frame.ts'
import { inheritedBy } from './file/page-tree.ts'
import { dictAt, dictOf, itemsAt, itemsOf, nameAt, numbersOf, valueAt } from './file/pdf-values.ts'
import type { ReadingBudget } from './file/reading-budget.ts'
import { NO_GROUPS } from './painted/content.ts'
import { DrawingCost } from './painted/drawing-cost.ts'
import { interpretContent } from './painted/interpret-content.ts'
import { pageLook } from './painted/look.ts'
import { PageNotes } from './painted/page-notes.ts'

const NEWLINE = Uint8Array.of(0x0a)

/** What a page is and paints, and what it names that a press may not be given. */
export interface PageRead {
  readonly page: PageFacts
  readonly features: readonly Feature[]
}

/** Reads a page; what cannot be read in it is among its facts. */
export function readPage(
  page: PDFDict,
  number: number,
  fonts: FontShelf,
  budget: ReadingBudget,
): PageRead {
  const frame = pageFrame(page)
  const notes = new PageNotes(number, fonts, budget, new DrawingCost(frame.boxes.media))
  const resources = dictOf(inheritedBy(page, 'Resources'))
  if (resources) notes.look(resources)
  interpretContent(
    {
      bytes: pageContent(page, notes),
      resources,
      toMm: frame.toMm,
      patternsToMm: frame.toMm,
      begin: PAGE_STATE,
      look: pageLook(frame.boxes.media),
      place: { page: number },
      depth: 0,
      groups: NO_GROUPS,
      fills: undefined,
    },
    notes,
  )
  const blendSpace = valueAt(dictAt(page, 'Group'), 'CS')
  const facts: PageFacts = {
    number,
    boxes: frame.boxes,
    rotate: frame.rotate,
    userUnit: frame.userUnit,
    annotations: annotationsOf(page, frame),
    blendSpace: blendSpace === undefined ? null : readColourSpace(blendSpace, resources),
    painted: notes.painted,
    unread: notes.unread,
    drawing: {
      cost: notes.drawingCost,
      pictures: notes.cost.pictures,
      ...(notes.isMisplaced && { isMisplaced: true }),
    },
  }
  return { page: facts, features: [...pageFeatures(page, number), ...notes.features] }
}

/** The content streams of a page as one: PDF reads them as if they were joined by white space. */
function pageContent(page: PDFDict, notes: PageNotes): Uint8Array {
  const contents = valueAt(page, 'Contents')
  const streams = contents instanceof PDFRawStream ? [contents] : itemsOf(contents)
  return joinBytes(
    streams.flatMap((stream) => {
      if (!(stream instanceof PDFRawStream)) return []
      const bytes = notes.budget.decode(stream)
      if (typeof bytes !== 'string') return [bytes, NEWLINE]
      notes.leave(bytes, '')
      return []
    }),
  )
}

function annotationsOf(page: PDFDict, { toMm }: PageFrame): AnnotationFacts[] {
  return itemsAt(page, 'Annots')
    .map(dictOf)
    .filter((annotation) => annotation !== undefined)
    .map((annotation) => {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbersOf(valueAt(annotation, 'Rect'), 4) ?? []
      return {
        subtype: nameAt(annotation, 'Subtype') ?? '',
        area: boundsOf([moved(toMm, x1, y1), moved(toMm, x2, y2)]),
        url: urlOf(annotation),
      }
    })
}
