import { POINTS_PER_MM } from '@flyer-open-data/flyer'
import type { PDFDict } from 'pdf-lib'
import {
  type GraphicsState,
  LINE_STARTS,
  type PaintKind,
} from '../../content-stream/graphics-state.ts'
import { type Matrix, product, scaleOf } from '../../content-stream/matrix.ts'
import { numbersOf, type Operation } from '../../content-stream/operations.ts'
import { isOperator } from '../../content-stream/operator-name.ts'
import { type Step, walkContent } from '../../content-stream/walk-content.ts'
import { atOperator } from '../../findings/places.ts'
import { type Area, grown, isSomewhere, overlapOf } from '../area.ts'
import { readColourSpace } from '../file/colour-spaces.ts'
import { dictAt, numberAt, valueAt } from '../file/pdf-values.ts'
import { LIMITS } from '../file/reading-budget.ts'
import type { Content, ContentApart } from './content.ts'
import { countEdge, countLetters, countPicture, countThing, withClip } from './count-drawing.ts'
import { COSTS } from './drawing-cost.ts'
import { drawnForm, drawnTile, maskGroup, matrixOf } from './drawn-content.ts'
import { drawnFont } from './glyph-contents.ts'
import { inksOf } from './inks-of.ts'
import { dashOf, type Look, withGraphicsState } from './look.ts'
import { nameValue } from './name-value.ts'
import { MATRICES, type PageNotes } from './page-notes.ts'
import type { Paint, Painted } from './painted.ts'
import { PathBounds } from './path-bounds.ts'
import { inlinePicture, namedPicture, type Picture, unitSquare } from './picture-facts.ts'
import { shadingCost } from './shading-cost.ts'
import { stretchedLetterCost } from './stretched-letter.ts'
import { type TextRun, textRun } from './text-run.ts'
import { tileCost } from './tile-cost.ts'

/** The operators that paint a path, and how (ISO 32000-1, table 60). */
const PATH_PAINTERS: ReadonlyMap<string, readonly PaintKind[]> = new Map([
  ...['f', 'F', 'f*'].map((name): [string, PaintKind[]] => [name, ['fill']]),
  ...['B', 'B*', 'b', 'b*'].map((name): [string, PaintKind[]] => [name, ['fill', 'stroke']]),
  ...['S', 's'].map((name): [string, PaintKind[]] => [name, ['stroke']]),
  ['n', []],
])
const TEXT_SHOWERS = new Set(['Tj', 'TJ', "'", '"'])
/** Letters that are outlines alone, and letters that are not seen (ISO 32000-1, table 106). */
const OUTLINED = new Set([1, 5])
const UNSEEN = new Set([3, 7])

/** Notes what a content stream paints, and the forms and tiles that it leads to. */
export function interpretContent(content: Content, notes: PageNotes): void {
  if (content.depth > LIMITS.depth) notes.leave('too-deep', '')
  else new Interpreter(content, notes).run()
}

/** What all that is painted has, whatever it is. */
type Shared = Pick<
  Painted,
  'place' | 'paint' | 'overprints' | 'overprintMode' | 'alpha' | 'blendMode' | 'hasSoftMask'
>

class Interpreter {
  readonly #content: Content
  readonly #notes: PageNotes
  readonly #path = new PathBounds()
  readonly #saved: Look[] = []
  #look: Look
  #clips = false
  #placed: { readonly matrix: Matrix; readonly toMm: Matrix } | undefined
  /** How far along its line the next text begins, in units of text space. */
  #along = 0

  constructor(content: Content, notes: PageNotes) {
    this.#content = content
    this.#notes = notes
    this.#look = content.look
  }

  run(): void {
    for (const step of walkContent(this.#content.bytes, this.#content.begin)) {
      if (!this.#notes.budget.takeOperation()) {
        this.#notes.leave('too-many-operations', '')
        break
      }
      this.#notes.cost.add(COSTS.operation)
      this.#take(step)
    }
  }

  #take(step: Step): void {
    const { operation, state, chooses } = step
    const { operator } = operation
    if (LINE_STARTS.has(operator)) this.#along = 0
    if (MATRICES.has(operator) && !isMatrix(operation)) this.#notes.leave('bad-operands', operator)
    const kinds = PATH_PAINTERS.get(operator)
    if (chooses) this.#choose(operation, chooses, state)
    else if (TEXT_SHOWERS.has(operator)) this.#showText(step)
    else if (kinds) this.#paintPath(step, kinds)
    else if (!this.#path.take(operation, this.#toMm(state))) this.#takeOther(step)
  }

  #takeOther({ operation, state }: Step): void {
    const { operator } = operation
    switch (operator) {
      case 'q':
        this.#saved.push(this.#look)
        break
      case 'Q':
        this.#look = this.#saved.pop() ?? this.#look
        break
      case 'w':
        this.#look = { ...this.#look, lineWidth: undefined }
        break
      case 'd':
        this.#look = { ...this.#look, dash: dashOf(dashLengths(operation)) }
        break
      case 'gs':
        this.#changeState(dictAt(this.#resource('ExtGState'), named(operation)), state)
        break
      case 'W':
      case 'W*':
        this.#clips = true
        break
      case 'sh':
        this.#paintShading(operation, state)
        break
      case 'Do':
        this.#draw(operation, state)
        break
      case 'ID':
        this.#paintPicture(operation, state, inlinePicture(operation, this.#content.resources))
        break
      default:
        if (!isOperator(operator)) this.#notes.leave('unknown-operator', operator.slice(0, 20))
    }
  }

  /** From user space to mm on the page. */
  #toMm({ matrix }: GraphicsState): Matrix {
    // One matrix holds for many operations.
    if (this.#placed?.matrix !== matrix) {
      this.#placed = { matrix, toMm: product(matrix, this.#content.toMm) }
    }
    return this.#placed.toMm
  }

  #changeState(dict: PDFDict | undefined, state: GraphicsState): void {
    const look = withGraphicsState(this.#look, dict)
    const mask = dictAt(dictAt(dict, 'SMask'), 'G') && maskGroup(this.#content, dict, state, look)
    this.#look = mask ? { ...look, maskCost: costOf(mask, this.#notes) } : look
  }

  #resource = (kind: string) => dictAt(this.#content.resources, kind)

  #choose(operation: Operation, kind: PaintKind, state: GraphicsState): void {
    const { space: name, isInitial } = state[kind]
    const pattern = operation.operands.at(-1)
    const space = readColourSpace(nameValue(name), this.#content.resources)
    const inks = inksOf(space, isInitial ? [] : numbersOf(operation))
    this.#look = {
      ...this.#look,
      paints: { ...this.#look.paints, [kind]: { space, inks } },
      patterns: {
        ...this.#look.patterns,
        [kind]: pattern?.kind === 'name' && !isInitial ? pattern.text.slice(1) : '',
      },
    }
  }

  #showText({ operation, state, textMatrix }: Step): void {
    const font = this.#notes.fonts.take(this.#resource('Font'), state.font)
    const operand = operation.operands.at(-1)?.text ?? ''
    if (!this.#notes.budget.takeLetters(operand.length)) {
      this.#notes.leave('too-many-operations', '')
      return
    }
    const toMm = product(textMatrix, this.#toMm(state))
    const run = textRun(operand, font, state, this.#along, toMm)
    this.#along = run.end
    this.#countText(run, state, toMm)
    if (run.text.trim() === '') return
    const kind = OUTLINED.has(state.textMode) ? 'stroke' : 'fill'
    this.#note(run.bounds, kind, operation, (area, shared) => ({
      kind: 'text',
      area,
      ...shared,
      text: run.text,
      font: font.name,
      sizePt: run.sizePt,
      isVisible: !UNSEEN.has(state.textMode),
      baseline: run.baseline,
    }))
  }

  #countText(run: TextRun, state: GraphicsState, toMm: Matrix): void {
    const { cost } = this.#notes
    const drawn = drawnFont(this.#content, state, toMm, this.#look)
    // The costliest of its glyphs stands for all.
    const glyph = drawn
      ? this.#notes.costApart(drawn.font, (notes) =>
          notes.cost.add(
            drawn.glyphs().reduce((most, one) => Math.max(most, costOf(one, notes)), 0),
          ),
        )
      : 0
    const letters = run.text.length
    const sizeMm = run.sizePt / POINTS_PER_MM
    countLetters(cost, state, this.#look, letters, sizeMm, glyph)
    if (!drawn) cost.add(letters * stretchedLetterCost(toMm, state, cost.pixelsPerMm))
    const kind = OUTLINED.has(state.textMode) ? 'stroke' : 'fill'
    const { x, y } = run.bounds
    this.#countPattern(kind, { x, y, width: sizeMm, height: sizeMm }, letters)
  }

  /** A pattern that fills something else than a path, so many times. */
  #countPattern(kind: PaintKind, fills: Area, times: number): void {
    const name = this.#look.patterns[kind]
    if (name === '') return
    const pattern = dictAt(this.#resource('Pattern'), name)
    if (!pattern) return
    const { cost } = this.#notes
    const content = this.#notes.costApart(pattern, (notes) => {
      const tile = drawnTile(this.#content, name, fills, notes)
      if (tile) interpretContent(tile, notes)
    })
    const toMm = product(matrixOf(pattern), this.#content.patternsToMm)
    const each =
      numberAt(pattern, 'PatternType') === 1
        ? content + tileCost(pattern, toMm, fills, cost, content)
        : shadingCost(valueAt(pattern, 'Shading'), fills, scaleOf(toMm), this.#notes)
    cost.add(times * each)
  }

  #paintPath({ operation, state }: Step, kinds: readonly PaintKind[]): void {
    const { edge } = this.#path
    const path = this.#path.finish()
    const clips = this.#clips
    this.#clips = false
    if (!path) return
    for (const kind of kinds) {
      if (kind === 'fill') {
        countEdge(this.#notes.cost, edge, kind, 0, 0)
        const { thinnestMm, isRectangle } = path
        const thinnestPt = thinnestMm * POINTS_PER_MM
        this.#note(path.bounds, kind, operation, (area, shared) => ({
          kind: 'fill',
          area,
          ...shared,
          thinnestPt,
          isRectangle,
          parts: this.#seen(path.parts),
        }))
      } else {
        const scale = scaleOf(this.#toMm(state))
        const width = (this.#look.lineWidth ?? state.lineWidth) * scale
        countEdge(this.#notes.cost, edge, kind, width, this.#look.dash * scale)
        this.#note(grown(path.bounds, width / 2), kind, operation, (area, shared) => ({
          kind: 'stroke',
          area,
          ...shared,
          widthPt: width * POINTS_PER_MM,
          parts: this.#seen(path.parts),
        }))
      }
      this.#tile(path.bounds, kind)
    }
    if (!clips) return
    if (!isSomewhere(path.bounds)) this.#notes.leave('bad-operands', operation.operator)
    else this.#look = withClip(this.#notes.cost, this.#look, path, edge)
  }

  /** The parts of a path that the clip leaves. */
  #seen(parts: readonly Area[]): Area[] {
    const { clip } = this.#look
    return parts.flatMap((part) => (clip && overlapOf(clip, part)) ?? [])
  }

  /** A tile is interpreted once for what it fills. */
  #tile(bounds: Area, kind: PaintKind): void {
    const name = this.#look.patterns[kind]
    const fills = this.#look.clip && overlapOf(this.#look.clip, bounds)
    if (name === '' || !fills) return
    const { cost } = this.#notes
    const tile = drawnTile(this.#content, name, fills, this.#notes)
    if (!tile) {
      this.#countPattern(kind, fills, 1)
      return
    }
    const before = cost.total
    interpretContent(tile, this.#notes)
    const pattern = dictAt(this.#resource('Pattern'), name)
    if (pattern) cost.add(tileCost(pattern, tile.toMm, fills, cost, cost.total - before))
  }

  #paintShading(operation: Operation, state: GraphicsState): void {
    const { clip } = this.#look
    if (!clip) return
    const shading = dictAt(this.#resource('Shading'), named(operation))
    const value = valueAt(this.#resource('Shading'), named(operation))
    this.#notes.cost.add(shadingCost(value, clip, scaleOf(this.#toMm(state)), this.#notes))
    const space = readColourSpace(valueAt(shading, 'ColorSpace'), this.#content.resources)
    this.#note(clip, 'fill', operation, (area, shared) => ({
      kind: 'shading',
      area,
      ...shared,
      paint: { space, inks: null },
    }))
  }

  #draw(operation: Operation, state: GraphicsState): void {
    const name = named(operation)
    const picture = namedPicture(this.#content.resources, name)
    if (picture) this.#paintPicture(operation, state, picture)
    if (picture || !this.#look.clip) return
    const form = drawnForm(this.#content, name, state, this.#look, this.#notes)
    if (form) interpretContent(form, this.#notes)
  }

  #paintPicture(operation: Operation, state: GraphicsState, picture: Picture): void {
    const { bounds, ppi } = unitSquare(this.#toMm(state), picture.pixels)
    const { space, hasSoftMask, decoded: _, ...facts } = picture
    const seen = this.#look.clip && overlapOf(this.#look.clip, bounds)
    if (seen) countPicture(this.#notes.cost, this.#look, picture, seen)
    if (seen && picture.isMask) this.#countPattern('fill', seen, 1)
    const own: Paint | undefined = space && { space, inks: null }
    this.#note(bounds, 'fill', operation, (area, shared) => ({
      kind: 'image',
      area,
      ...shared,
      ...(own ? { paint: own } : {}),
      hasSoftMask: shared.hasSoftMask || hasSoftMask,
      ...facts,
      ppi,
    }))
  }

  /** Notes what is painted, unless it is clipped away. */
  #note(
    bounds: Area,
    kind: PaintKind,
    { operator, start }: Operation,
    painted: (area: Area, shared: Shared) => Painted,
  ): void {
    const { clip, paints, overprints, overprintMode, alpha, blendMode, hasSoftMask } = this.#look
    const area = clip && overlapOf(clip, bounds)
    if (!area) return
    if (!(isSomewhere(bounds) && isSomewhere(area))) {
      this.#notes.leave('bad-operands', operator)
      return
    }
    this.#notes.budget.takePainted()
    countThing(this.#notes.cost, this.#look, kind, area, COSTS.filled)
    const { groups, fills, place } = this.#content
    this.#notes.painted.push(
      painted(fills ?? area, {
        place: atOperator(place, operator, start),
        paint: paints[kind],
        overprints: overprints[kind],
        overprintMode,
        alpha: alpha[kind] * groups.alpha,
        blendMode: blendMode === 'Normal' ? groups.blendMode : blendMode,
        hasSoftMask: hasSoftMask || groups.hasSoftMask,
      }),
    )
  }
}

/** What it costs to draw content that is no part of what the page paints. */
const costOf = ({ stream, content }: ContentApart, notes: PageNotes) =>
  notes.costApart(stream, (apart) => {
    const drawn = content(apart)
    if (drawn) interpretContent(drawn, apart)
  })

/** Whether an operation is given the six numbers of a matrix, and nothing else. */
const isMatrix = (operation: Operation) =>
  operation.operands.length === 6 && numbersOf(operation).filter(Number.isFinite).length === 6

/** The lengths of dashes and gaps. */
function dashLengths({ operands }: Operation): number[] {
  const [lengths] = operands
  const numbers = lengths?.kind === 'array' ? lengths.text.match(/[-+.\d]+/g) : null
  return (numbers ?? []).map((number) => Number(number) || 0)
}

/** The name that an operation is given; empty when it is given none. */
function named({ operands }: Operation): string {
  const operand = operands.at(-1)
  return operand?.kind === 'name' ? operand.text.slice(1) : ''
}
