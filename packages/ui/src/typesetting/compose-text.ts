import {
  checkComposedLines,
  checkGlyphs,
  type Finding,
  findingsOf,
  mm,
  type Place,
  pt,
  type RichText,
  refuse,
  type TextRole,
  toMillimetres,
} from '@flyer-open-data/flyer'
import { LAYOUT_ENGLISH } from '../findings/english.ts'
import { roomRule } from '../findings/room-rule.ts'
import { FONT_FACES, strongFace, type TextStyle } from '../tokens/type.ts'
import { breakLines } from './break-lines.ts'
import type { FontBook } from './font-book.ts'
import { lineWidths } from './line-widths.ts'
import { type ComposedLine, lastBaseline, type PlacedText } from './placed-text.ts'
import { joinWords, type Piece, placesOf, type Run, textOf, wordsOf } from './words.ts'

/** An opening guillemet and its space (T3). */
const OPENING_GUILLEMET = '«\u00a0'

/** From this size on, in pt, the empty space before a letter shows as a ragged left edge. */
const OPTICAL_FROM_PT = 18

/** How a text is set in its box. */
export type TextManner = Pick<TextRequest, 'style' | 'maxLines' | 'firstBaseline'>

/** A text and the box it must fit. */
export interface TextRequest {
  /** What holds it, for whoever is told what is wrong in it: a panel, a slug. */
  readonly within: Place
  readonly field: string
  readonly text: string | RichText
  readonly role?: TextRole
  readonly style: TextStyle
  readonly x: number
  readonly firstBaseline: number
  readonly measure: number
  /** An address that may take more than one line may be parted at its own signs (T15). */
  readonly maxLines: number
  /** Other manners, tried in turn while the text does not fit: the last one tells what is wrong. */
  readonly otherwise?: readonly TextManner[]
  /** How low its last baseline may stand, in mm: a list that grows must not run off its panel. */
  readonly lowest?: number
}

/**
 * Breaks a text into lines for its box. The lines go to both surfaces as they are.
 *
 * @throws ContentError with all its characters that have no glyph in their font (T14); when there is
 * none, when it needs more lines than the box has or a word is wider than it (`room`); else when its
 * lines break T12 or T15
 */
export function composeText(fonts: FontBook, request: TextRequest): PlacedText {
  const { text, findings } = tryText(fonts, request)
  refuse(findings, LAYOUT_ENGLISH)
  return text
}

/**
 * Composes a text as `composeText` does, and tells what is wrong instead of throwing it. Of lines too
 * many only those that fit are given, so that what stands below can be tried too.
 */
export function tryText(fonts: FontBook, request: TextRequest): TriedText {
  const [next, ...otherwise] = request.otherwise ?? []
  const tried = tryManner(fonts, request)
  const hasNoRoom = tried.findings.some(({ rule }) => rule === 'room')
  return hasNoRoom && next ? tryText(fonts, { ...request, ...next, otherwise }) : tried
}

/** A text in its place, and what is wrong with it. */
interface TriedText {
  readonly text: PlacedText
  readonly findings: readonly Finding[]
}

function tryManner(fonts: FontBook, request: TextRequest): TriedText {
  const { within, field, style, measure, maxLines, role = 'body' } = request
  const { face, size, leading, balanced = false, hungGuillemet } = style
  const runs = typeof request.text === 'string' ? [{ text: request.text }] : request.text
  const pieces = runs.map(
    (run): Piece =>
      'strong' in run && run.strong
        ? { text: run.text, face: strongFace(face), strong: true }
        : { text: run.text, face },
  )
  const words = wordsOf(pieces, maxLines > 1 || role !== 'address' ? role : 'body')
  const lineOf = (start: number, end: number) => joinWords(words.slice(start, end))
  const widthOf = (line: readonly Run[]) =>
    toMillimetres(pt(line.reduce((sum, run) => sum + fonts.advance(run.face, run.text), 0) * size))
  const emsOf = lineWidths(fonts, { runs: joinWords(words), words: placesOf(words) })
  const plain = textOf(pieces)
  const outdent =
    hungGuillemet && plain.startsWith(OPENING_GUILLEMET)
      ? widthOf([{ text: OPENING_GUILLEMET, face, start: 0 }])
      : 0
  const starts = breakLines({
    words: words.map((word) => textOf(word.pieces)),
    costs: words.map(({ cost }) => cost),
    widthOf: (start, end) =>
      toMillimetres(pt(emsOf(start, end) * size)) - (start === 0 ? outdent : 0),
    measure,
    balanced,
  })
  const lines = starts.map((start, i): ComposedLine => {
    const next = starts[i + 1] ?? words.length
    const line = lineOf(start, next)
    const [first] = line
    const bearing =
      size >= OPTICAL_FROM_PT && first
        ? toMillimetres(pt(fonts.leftBearing(first.face, first.text) * size))
        : 0
    const hang = mm(bearing + (i === 0 ? outdent : 0))
    const joint = words[next]?.joint ?? ''
    const runs = line.map((run) => ({ ...run, width: widthOf([run]) }))
    return { start, text: textOf(line), joint, runs, hang, width: widthOf(line) }
  })

  const placed: PlacedText = {
    field,
    role,
    style,
    x: mm(request.x),
    firstBaseline: mm(request.firstBaseline),
    ascent: pt(fonts.ascent(face) * size),
    measure: mm(measure),
    lines,
  }
  const reachOf = ({ start, width }: ComposedLine) => width - (start === 0 ? outdent : 0)
  const [widest] = lines.toSorted((a, b) => reachOf(b) - reachOf(a))
  const inBox = {
    text: plain,
    isAddress: role === 'address',
    lines: lines.map((line) => line.text),
    maxLines,
    leadingMm: toMillimetres(leading),
    widest: { text: widest?.text ?? '', widthMm: widest ? reachOf(widest) : 0 },
    measureMm: measure,
    belowMm: lastBaseline(placed) - (request.lowest ?? Number.POSITIVE_INFINITY),
  }
  const composed = { text: plain, role, lines: lines.map((line) => line.text) }
  const place = { ...within, field }
  // Each once what comes before it is right: lines without room are not the lines to be judged.
  const checks = [
    () => missingGlyphs(fonts, place, pieces),
    () => findingsOf([roomRule], inBox, place),
    () => checkComposedLines(composed, place),
  ]
  const findings = checks.reduce<Finding[]>((all, check) => (all.length > 0 ? all : check()), [])
  return { text: { ...placed, lines: lines.slice(0, maxLines) }, findings }
}

/** The characters that have no glyph in the face that they are set in. */
function missingGlyphs(fonts: FontBook, place: Place, pieces: readonly Piece[]): Finding[] {
  let before = 0
  return pieces.flatMap(({ text, face }) => {
    const { family, weight } = FONT_FACES[face]
    const from = before
    before += text.length
    const hasGlyph = (codePoint: number) => fonts.hasGlyph(face, codePoint)
    return checkGlyphs({ text, font: `${family} ${weight}`, hasGlyph }, place).map((finding) => {
      const { start = 0, end = 0 } = finding.place
      return { ...finding, place: { ...place, start: from + start, end: from + end } }
    })
  })
}
