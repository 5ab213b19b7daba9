import {
  checkComposedLines,
  checkGlyphs,
  type Finding,
  findingsOf,
  type Millimetres,
  mm,
  type Place,
  type Points,
  pt,
  type RichText,
  refuse,
  type TextRole,
  toMillimetres,
} from '@flyer-open-data/flyer'
import { LAYOUT_ENGLISH } from '../findings/english.ts'
import { roomRule } from '../findings/room-rule.ts'
import { FONT_FACES, type FontFaceName, strongFace, type TextStyle } from '../tokens/type.ts'
import { breakLines } from './break-lines.ts'
import type { FontBook } from './font-book.ts'
import { lineWidths } from './line-widths.ts'

/** A stretch of text in one face, not yet on a line. */
interface Piece {
  readonly text: string
  readonly face: FontFaceName
}

/** A stretch of a line in one face. */
interface Run extends Piece {
  /** Characters of the line before it. */
  readonly start: number
}

/** A stretch of a composed line, measured. */
export interface ComposedRun extends Run {
  /** Advance width, in mm. */
  readonly width: Millimetres
}

/** One line, broken once for both surfaces. */
export interface ComposedLine {
  /** Words of the text before it. */
  readonly start: number
  readonly text: string
  readonly runs: readonly ComposedRun[]
  /** How far the line hangs to the left, in mm, so that large letters align by their ink. */
  readonly hang: Millimetres
  /** Advance width, in mm. */
  readonly width: Millimetres
}

/** From this size on, in pt, the empty space before a letter shows as a ragged left edge. */
const OPTICAL_FROM_PT = 18

/** A text broken into lines and placed: lengths in mm from the corner of what holds it. */
export interface PlacedText {
  readonly field: string
  readonly style: TextStyle
  readonly x: Millimetres
  /** Baseline of the first line; each next one is a leading lower. */
  readonly firstBaseline: Millimetres
  /** Height of its font above the baseline, in pt. */
  readonly ascent: Points
  /** The measure it was broken for. */
  readonly measure: Millimetres
  readonly lines: readonly ComposedLine[]
}

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
  readonly maxLines: number
  /** How low its last baseline may stand, in mm: a list that grows must not run off its panel. */
  readonly lowest?: number
}

/**
 * Breaks a text into lines for its box. The lines go to both surfaces as they are.
 *
 * @throws ContentError with all its characters that have no glyph in their font (T14); when there is
 * none, when it needs more lines than the box has or a word is wider than it (`room`), and when its
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
export function tryText(
  fonts: FontBook,
  request: TextRequest,
): { readonly text: PlacedText; readonly findings: readonly Finding[] } {
  const { within, field, style, measure, maxLines, role = 'body' } = request
  const { face, size, leading, balanced = false } = style
  const runs = typeof request.text === 'string' ? [{ text: request.text }] : request.text
  const pieces = runs.map((run) => ({
    text: run.text,
    face: 'strong' in run && run.strong ? strongFace(face) : face,
  }))
  const words = wordsOf(pieces)
  const lineOf = (start: number, end: number) => joinWords(words.slice(start, end))
  const widthOf = (line: readonly Run[]) =>
    toMillimetres(pt(line.reduce((sum, run) => sum + fonts.advance(run.face, run.text), 0) * size))
  const emsOf = lineWidths(fonts, { runs: joinWords(words), words: placesOf(words) })
  const starts = breakLines({
    words: words.map(textOf),
    widthOf: (start, end) => toMillimetres(pt(emsOf(start, end) * size)),
    measure,
    balanced,
  })
  const lines = starts.map((start, i): ComposedLine => {
    const line = lineOf(start, starts[i + 1] ?? words.length)
    const [first] = line
    const hang =
      size >= OPTICAL_FROM_PT && first
        ? toMillimetres(pt(fonts.leftBearing(first.face, first.text) * size))
        : mm(0)
    const runs = line.map((run) => ({ ...run, width: widthOf([run]) }))
    return { start, text: textOf(line), runs, hang, width: widthOf(line) }
  })

  const placed: PlacedText = {
    field,
    style,
    x: mm(request.x),
    firstBaseline: mm(request.firstBaseline),
    ascent: pt(fonts.ascent(face) * size),
    measure: mm(measure),
    lines,
  }
  const plain = textOf(pieces)
  const [widest] = lines.toSorted((a, b) => b.width - a.width)
  const inBox = {
    text: plain,
    isAddress: role === 'address',
    lines: lines.length,
    maxLines,
    leadingMm: toMillimetres(leading),
    widest: { text: widest?.text ?? '', widthMm: widest?.width ?? 0 },
    measureMm: measure,
    belowMm: lastBaseline(placed) - (request.lowest ?? Number.POSITIVE_INFINITY),
  }
  const composed = { text: plain, role, lines: lines.map((line) => line.text) }
  const place = { ...within, field }
  const missing = missingGlyphs(fonts, place, pieces)
  const findings =
    missing.length > 0
      ? missing
      : [...findingsOf([roomRule], inBox, place), ...checkComposedLines(composed, place)]
  return { text: { ...placed, lines: lines.slice(0, maxLines) }, findings }
}

/** Baseline of the last line, in mm from the top of what holds it. */
export function lastBaseline(text: PlacedText): Millimetres {
  const leading = toMillimetres(text.style.leading)
  return mm(text.firstBaseline + (text.lines.length - 1) * leading)
}

const textOf = (runs: readonly Piece[]) => runs.map((run) => run.text).join('')

/** The words of a text, cut at U+0020 only: a word that changes face keeps its runs. */
function wordsOf(pieces: readonly Piece[]): Piece[][] {
  const words: Piece[][] = [[]]
  for (const { text, face } of pieces) {
    for (const [i, part] of text.split(' ').entries()) {
      if (i > 0) words.push([])
      if (part !== '') words.at(-1)?.push({ text: part, face })
    }
  }
  return words.filter((word) => word.length > 0)
}

/** Where words stand on one line, joined by spaces, in characters (code points). */
function placesOf(words: readonly (readonly Piece[])[]) {
  let at = 0
  return words.map((word) => {
    const start = at
    at += Array.from(textOf(word)).length + 1
    return { start, end: at - 1 }
  })
}

/** Words on one line, joined by spaces; neighbours in one face become one run, so they kern. */
function joinWords(words: readonly (readonly Piece[])[]): Run[] {
  const line: { text: string; face: FontFaceName; start: number }[] = []
  for (const [i, word] of words.entries()) {
    for (const [j, run] of word.entries()) {
      const last = line.at(-1)
      const space = i > 0 && j === 0 ? ' ' : ''
      if (last && last.face === run.face) last.text += space + run.text
      else {
        if (last) last.text += space
        line.push({ ...run, start: line.reduce((sum, { text }) => sum + text.length, 0) })
      }
    }
  }
  return line
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
