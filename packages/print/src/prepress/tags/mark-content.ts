import type { Place } from '@flyer-open-data/flyer'
import type { Painted } from '@flyer-open-data/ui'
import { applyEdits, type Edit } from '../../content-stream/edit.ts'
import { walkContent } from '../../content-stream/walk-content.ts'
import { atOperator } from '../../findings/places.ts'
import { pressFinding, refusePress } from '../../findings/refuse-press.ts'
import { PaintedQueue } from './painted-queue.ts'
import type { TextReader } from './text-reader.ts'

/** A page's content with marks, and the numbers that stand in it for each thing that means something. */
export interface MarkedContent {
  readonly content: Uint8Array
  readonly marks: ReadonlyMap<Painted, readonly number[]>
}

/** What operators do, of those that matter here; most of a page is lines and curves. */
const DEEDS = new Map([
  ...['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's'].map(
    (operator) => [operator, 'paint'] as const,
  ),
  ['BT', 'begin-text'] as const,
  ...['Tj', 'TJ', "'", '"'].map((operator) => [operator, 'show'] as const),
  ['ET', 'end-text'] as const,
  ['Do', 'place'] as const,
  // What paints in a way that is not followed here, or marks content already.
  ...['sh', 'BI', 'BMC', 'BDC', 'EMC', 'MP', 'DP'].map((op) => [op, 'unknown'] as const),
])

/**
 * Marks everything that a page paints, each thing by itself: as the content of an element, by its
 * number on the page (MCID), or as an artifact (ISO 32000-1, 14.6 and 14.8.2). What the page paints
 * is held against what it was laid out to paint: texts by their words, paths, forms and pictures one by one.
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

  let words = ''
  for (const { operation, state, pathStart, textStart } of walkContent(content)) {
    const { operator, start, end } = operation
    const deed = DEEDS.get(operator)
    if (deed === undefined) continue
    if (deed === 'paint') mark(pathStart ?? start, end, queue.takePath())
    else if (deed === 'begin-text') words = ''
    else if (deed === 'show') {
      words += texts.read(state.font, operation.operands.map((operand) => operand.text).join(''))
    } else if (deed === 'end-text') {
      if (textStart !== undefined) mark(textStart, end, queue.takeText(words))
    } else {
      const placed = deed === 'place' ? queue.takePlaced() : undefined
      if (placed) mark(start, end, placed)
      else {
        const values = { operator }
        refusePress([
          pressFinding('structure', 'unmarkable', values, atOperator(place, operator, start)),
        ])
      }
    }
  }
  queue.assertEmpty()
  return { content: applyEdits(content, edits), marks }
}
