import { type PDFDict, PDFRawStream } from 'pdf-lib'
import { type GraphicsState, PAGE_STATE } from '../../content-stream/graphics-state.ts'
import { IDENTITY, type Matrix, moved, product } from '../../content-stream/matrix.ts'
import { inside } from '../../findings/places.ts'
import { type Area, boundsOf, overlapOf } from '../area.ts'
import { dictAt, nameAt, numberAt, numbersOf, valueAt } from '../file/pdf-values.ts'
import { type Content, type ContentApart, NO_GROUPS } from './content.ts'
import { countForm } from './count-drawing.ts'
import { insideGroup, type Look, pageLook } from './look.ts'
import type { PageNotes } from './page-notes.ts'

/** A form where it is drawn; undefined when there is nothing to interpret, which is noted. */
export function drawnForm(
  owner: Content,
  name: string,
  state: GraphicsState,
  look: Look,
  notes: PageNotes,
): Content | undefined {
  const stream = valueAt(dictAt(owner.resources, 'XObject'), name)
  if (!(stream instanceof PDFRawStream) || nameAt(stream.dict, 'Subtype') !== 'Form')
    return undefined
  return formOf(stream, owner, name, state, look, notes)
}

function formOf(
  stream: PDFRawStream,
  owner: Content,
  name: string,
  state: GraphicsState,
  look: Look,
  notes: PageNotes,
): Content | undefined {
  const { dict } = stream
  notes.budget.takeForm()
  const bytes = notes.budget.decode(stream)
  if (typeof bytes === 'string') {
    notes.leave(bytes, name)
    return undefined
  }
  const toMm = product(matrixOf(dict), product(state.matrix, owner.toMm))
  const isGroup = nameAt(dictAt(dict, 'Group'), 'S') === 'Transparency'
  const { groups } = owner
  const clip = clipped(look.clip, dict, toMm)
  if (clip) countForm(notes.cost, look, clip)
  return {
    bytes,
    resources: resourcesOf(dict, owner, notes),
    toMm,
    patternsToMm: toMm,
    begin: { ...state, matrix: IDENTITY },
    look: { ...(isGroup ? insideGroup(look) : look), clip },
    place: inside(owner.place, 'form', name),
    depth: owner.depth + 1,
    groups: isGroup
      ? {
          alpha: groups.alpha * look.alpha.fill,
          blendMode: look.blendMode === 'Normal' ? groups.blendMode : look.blendMode,
          hasSoftMask: groups.hasSoftMask || look.hasSoftMask,
        }
      : groups,
    fills: owner.fills,
  }
}

/** The group whose light, or whose opacity, a graphics state dictionary takes for a mask. */
export function maskGroup(
  owner: Content,
  dict: PDFDict | undefined,
  state: GraphicsState,
  look: Look,
): ContentApart | undefined {
  const stream = valueAt(dictAt(dict, 'SMask'), 'G')
  if (!(stream instanceof PDFRawStream)) return undefined
  const begin = { ...pageLook(look.clip ?? EVERYWHERE), clip: look.clip }
  return { stream, content: (notes) => formOf(stream, owner, '', state, begin, notes) }
}

/** A tile of a pattern where it fills an area; undefined when the pattern is a gradient, or nothing. */
export function drawnTile(
  owner: Content,
  name: string,
  fills: Area,
  notes: PageNotes,
): Content | undefined {
  const stream = valueAt(dictAt(owner.resources, 'Pattern'), name)
  if (!(stream instanceof PDFRawStream) || numberAt(stream.dict, 'PatternType') !== 1)
    return undefined
  const { dict } = stream
  notes.budget.takeForm()
  const bytes = notes.budget.decode(stream)
  if (typeof bytes === 'string') {
    notes.leave(bytes, name)
    return undefined
  }
  const toMm = product(matrixOf(dict), owner.patternsToMm)
  return {
    bytes,
    resources: resourcesOf(dict, owner, notes),
    toMm,
    patternsToMm: toMm,
    begin: PAGE_STATE,
    look: { ...pageLook(fills), clip: EVERYWHERE },
    place: inside(owner.place, 'pattern', name),
    depth: owner.depth + 1,
    groups: owner.groups ?? NO_GROUPS,
    fills,
  }
}

/** One cell stands for all: where it lies says nothing of where it is seen. */
const EVERYWHERE: Area = { x: -1e6, y: -1e6, width: 2e6, height: 2e6 }

/** Its own resources, or those of what draws it, as PDF 1.1 wrote forms. */
function resourcesOf(dict: PDFDict, owner: Content, notes: PageNotes): PDFDict | undefined {
  const own = dictAt(dict, 'Resources')
  if (own) notes.look(own)
  return own ?? owner.resources
}

/** The matrix of a form or a pattern. */
export function matrixOf(dict: PDFDict | undefined): Matrix {
  const numbers = numbersOf(valueAt(dict, 'Matrix'), 6)
  if (!numbers) return IDENTITY
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers
  return [a, b, c, d, e, f]
}

/** What the box of a form leaves of a clip. */
function clipped(clip: Area | null, dict: PDFDict, toMm: Matrix): Area | null {
  const box = numbersOf(valueAt(dict, 'BBox'), 4)
  if (!box || !clip) return clip
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = box
  const corners = [
    [x1, y1],
    [x2, y1],
    [x1, y2],
    [x2, y2],
  ] as const
  return overlapOf(clip, boundsOf(corners.map(([x, y]) => moved(toMm, x, y)))) ?? null
}
