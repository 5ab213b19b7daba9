import type { FontFaceName } from '../../tokens/type.ts'
import type { FontBook } from '../../typesetting/font-book.ts'

/** How each command of a path begins in SVG. */
const LETTERS = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
} as const

/**
 * The outlines of a stretch of text in one face, kerning and ligatures included, as SVG path data: in
 * units of the font from the beginning of its baseline, upwards.
 */
export function glyphOutlines(
  fonts: FontBook,
  { face, text }: { readonly face: FontFaceName; readonly text: string },
): string {
  // As the typesetter asks for it, so that the letters stand where they were measured.
  const { glyphs, positions } = fonts.font(face).layout(text, [], undefined, undefined, 'ltr')
  let pen = 0
  return glyphs
    .map(({ path }, i) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {}
      const [dx, dy] = [pen + xOffset, yOffset]
      pen += xAdvance
      return path.commands
        .map(({ command, args }) => LETTERS[command] + pointsOf(args, dx, dy))
        .join('')
    })
    .join('')
}

/** Coordinates moved to where their glyph stands, as whole units of the font. */
function pointsOf(args: readonly number[], dx: number, dy: number): string {
  return args.map((value, i) => Math.round(value + (i % 2 === 0 ? dx : dy))).join(' ')
}
