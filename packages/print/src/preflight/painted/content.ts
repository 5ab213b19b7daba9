import type { Place } from '@flyer-open-data/flyer'
import type { PDFDict, PDFRawStream } from 'pdf-lib'
import type { GraphicsState } from '../../content-stream/graphics-state.ts'
import type { Matrix } from '../../content-stream/matrix.ts'
import type { Area } from '../area.ts'
import type { Look } from './look.ts'
import type { PageNotes } from './page-notes.ts'

/** A content stream, and what is in force where it begins. */
export interface Content {
  readonly bytes: Uint8Array
  readonly resources: PDFDict | undefined
  /** From where the stream begins to mm on the page. */
  readonly toMm: Matrix
  /** From where the page or form begins that patterns are laid out from. */
  readonly patternsToMm: Matrix
  readonly begin: GraphicsState
  readonly look: Look
  readonly place: Place
  readonly depth: number
  readonly groups: Groups
  /** What a tile fills: what it paints is found all over there. */
  readonly fills: Area | undefined
}

/** Content that is drawn apart from the page: a mask, a glyph. */
export interface ContentApart {
  readonly stream: PDFRawStream
  /** Where it is drawn; undefined when there is nothing to interpret, which is noted. */
  readonly content: (notes: PageNotes) => Content | undefined
}

/** What the transparency groups around a stream do to it, together. */
export interface Groups {
  readonly alpha: number
  readonly blendMode: string
  readonly hasSoftMask: boolean
}

export const NO_GROUPS: Groups = { alpha: 1, blendMode: 'Normal', hasSoftMask: false }
