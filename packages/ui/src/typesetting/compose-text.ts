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
import { partsOf } from './break-points.ts'
import type { FontBook } from './font-book.ts'
import { lineWidths } from './line-widths.ts'

/** A stretch of text in one face, not yet on a line. */
interface Piece {
  readonly text: string
  readonly face: FontFaceName
  /** A strong run, which may have an ink of its own. */
  readonly strong?: true
}

/** A stretch of a line in one face. */
interface Run extends Piece {
  /** Characters of the line before it. */
  readonly start: number
}

/** What stands between two words, or two parts of one. */
type Joint = ' ' | ''

/** A word, or a part of one: between its parts a line may end, at a cost. */
interface Word {
  readonly pieces: readonly Piece[]
  /** What parts it from the one before it. */
  readonly joint: Joint
  /** What a line break before it costs besides. */
  readonly cost: number
}

/** A stretch of a composed line, measured. */
export interface ComposedRun extends Run {
  /** Advance width, in mm. */
  readonly width: Millimetres
}

/** One line, broken once for both surfaces. */
export interface ComposedLine {
  /** Words of the text before it; the parts of a name or an address that may be parted count each. */
  readonly start: number
  readonly text: string
  /** What parts it from the next line in the text: nothing where a word goes on, or after the last. */
  readonly joint: Joint
  readonly runs: readonly ComposedRun[]
  /** How far the line hangs to the left, in mm, so that large letters align by their ink. */
  readonly hang: Millimetres
  /** Advance width, in mm. */
  readonly width: Millimetres
}

/** An opening guillemet and its space (T3). */
const OPENING_GUILLEMET = '«\u00a0'

/** From this size on, in pt, the empty space before a letter shows as a ragged left edge. */
const OPTICAL_FROM_PT = 18

/** A text broken into lines and placed: lengths in mm from the corner of what holds it. */
export interface PlacedText {
  readonly field: string
  readonly role: TextRole
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

/** Baseline of the last line, in mm from the top of what holds it. */
export function lastBaseline(text: PlacedText): Millimetres {
  const leading = toMillimetres(text.style.leading)
  return mm(text.firstBaseline + (text.lines.length - 1) * leading)
}

/** A placed text as one string, as it was before it was broken into lines. */
export const wholeText = ({ lines }: PlacedText): string =>
  lines.map(({ text, joint }) => text + joint).join('')

const textOf = (runs: readonly Piece[]) => runs.map((run) => run.text).join('')

/**
 * The words of a text, cut at U+0020, and inside a word where its role lets it part: a word that
 * changes face keeps its runs.
 */
function wordsOf(pieces: readonly Piece[], role: TextRole): Word[] {
  const words: (Word & { readonly pieces: Piece[] })[] = [{ pieces: [], joint: '', cost: 0 }]
  for (const piece of pieces) {
    for (const [i, word] of piece.text.split(' ').entries()) {
      if (i > 0) words.push({ pieces: [], joint: ' ', cost: 0 })
      for (const [j, part] of partsOf(word, role).entries()) {
        if (j > 0) words.push({ pieces: [], joint: '', cost: part.cost })
        if (part.text !== '') words.at(-1)?.pieces.push({ ...piece, text: part.text })
      }
    }
  }
  return words.filter((word) => word.pieces.length > 0)
}

/** Where words stand on one line, in characters (code points). */
function placesOf(words: readonly Word[]) {
  let at = 0
  return words.map(({ pieces, joint }, i) => {
    const start = at + (i > 0 ? joint.length : 0)
    at = start + Array.from(textOf(pieces)).length
    return { start, end: at }
  })
}

/** Words on one line; neighbours in one manner become one run, so they kern. */
function joinWords(words: readonly Word[]): Run[] {
  const line: { text: string; face: FontFaceName; strong?: true; start: number }[] = []
  for (const [i, word] of words.entries()) {
    for (const [j, run] of word.pieces.entries()) {
      const last = line.at(-1)
      const space = i > 0 && j === 0 ? word.joint : ''
      if (last && last.face === run.face && last.strong === run.strong)
        last.text += space + run.text
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
