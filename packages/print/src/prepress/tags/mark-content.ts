import type { Place } from '@flyer-open-data/flyer'
import type { Painted } from '@flyer-open-data/ui'
import { applyEdits, type Edit } from '../../content-stream/edit.ts'
import { readOperations } from '../../content-stream/operations.ts'
import { atOperator } from '../../findings/places.ts'
import { pressFinding, refusePress } from '../../findings/refuse-press.ts'
import { PaintedQueue } from './painted-queue.ts'
import type { TextReader } from './text-reader.ts'

/** A page's content with marks, and the numbers that stand in it for each thing that means something. */
export interface MarkedContent {
  readonly content: Uint8Array
  readonly marks: ReadonlyMap<Painted, readonly number[]>
}

const BUILDS_PATH = new Set(['m', 're'])
const PAINTS_PATH = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's'])
const SHOWS_TEXT = new Set(['Tj', 'TJ', "'", '"'])
/** What paints in a way that is not followed here, or marks content already. */
const UNKNOWN = new Set(['sh', 'Do', 'BI', 'BMC', 'BDC', 'EMC', 'MP', 'DP'])

/**
 * Marks everything that a page paints, each thing by itself: as the content of an element, by its
 * number on the page (MCID), or as an artifact (ISO 32000-1, 14.6 and 14.8.2). What the page paints
 * is held against what it was laid out to paint: texts by their words, paths one by one.
 *
 * @param painted what it was laid out to paint, in order; what follows is an artifact
 * @param tagOf the tag of what means something; undefined for an artifact
 * @throws ContentError when the page paints something else, or in another order
 */
export function markContent(
  content: Uint8Array,
  painted: readonly Painted[],
  tagOf: (thing: Painted) => string | undefined,
  texts: TextReader,
  place: Place,
): MarkedContent {
  const queue = new PaintedQueue(painted, place)
  const marks = new Map<Painted, number[]>()
  const edits: Edit[] = []
  let count = 0
  const mark = (start: number, end: number, thing: Painted | undefined) => {
    const tag = thing && tagOf(thing)
    let opening = '/Artifact BMC\n'
    if (thing && tag) {
      opening = `/${tag} <</MCID ${count}>> BDC\n`
      marks.set(thing, [...(marks.get(thing) ?? []), count])
      count += 1
    }
    edits.push({ start, end: start, text: opening }, { start: end, end, text: '\nEMC' })
  }

  let path: number | undefined
  let text: { readonly start: number; words: string } | undefined
  let font = ''
  for (const operation of readOperations(content)) {
    const { operator, start, end } = operation
    if (BUILDS_PATH.has(operator)) path ??= start
    else if (PAINTS_PATH.has(operator)) {
      mark(path ?? start, end, queue.takePath())
      path = undefined
    } else if (operator === 'n') path = undefined
    else if (operator === 'BT') text = { start, words: '' }
    else if (operator === 'Tf') font = operation.operands[0]?.text.slice(1) ?? ''
    else if (text && SHOWS_TEXT.has(operator)) {
      text.words += texts.read(font, operation.operands.map((operand) => operand.text).join(''))
    } else if (text && operator === 'ET') {
      mark(text.start, end, queue.takeText(text.words))
      text = undefined
    } else if (UNKNOWN.has(operator)) {
      const values = { operator }
      refusePress([
        pressFinding('structure', 'unmarkable', values, atOperator(place, operator, start)),
      ])
    }
  }
  queue.assertEmpty()
  return { content: applyEdits(content, edits), marks }
}
