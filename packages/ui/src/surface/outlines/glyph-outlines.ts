import type { FontFaceName } from '../../tokens/type.ts'
import type { FontBook } from '../../typesetting/font-book.ts'

/** Each command of a path in SVG, its points counted from where the last one ended: shorter numbers. */
const LETTERS = {
  moveTo: 'm',
  lineTo: 'l',
  quadraticCurveTo: 'q',
  bezierCurveTo: 'c',
  closePath: 'z',
} as const

/**
 * The outlines of a stretch of text in one face, kerning included, as SVG path data: in
 * units of the font from the beginning of its baseline, upwards.
 */
export function glyphOutlines(
  fonts: FontBook,
  { face, text }: { readonly face: FontFaceName; readonly text: string },
): string {
  // As the typesetter asks for it, so that the letters stand where they were measured.
  const { glyphs, positions } = fonts.font(face).layout(text, [], undefined, undefined, 'ltr')
  let pen = 0
  let [x, y] = [0, 0]
  let [startX, startY] = [0, 0]
  let d = ''
  for (const [i, { path }] of glyphs.entries()) {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {}
    for (const { command, args } of path.commands) {
      // Whole units: rounded before they are told as differences, errors do not add up.
      const points = args.map((value, k) =>
        Math.round(value + (k % 2 === 0 ? pen + xOffset : yOffset)),
      )
      d += LETTERS[command] + numbers(points.map((value, k) => value - (k % 2 === 0 ? x : y)))
      const [endX = startX, endY = startY] = points.slice(-2)
      if (command === 'moveTo') [startX, startY] = [endX, endY]
      ;[x, y] = [endX, endY]
    }
    pen += xAdvance
  }
  return d
}

/** Numbers as path data: a minus sign parts them as well as a space does. */
const numbers = (values: readonly number[]): string => values.join(' ').replaceAll(' -', '-')
