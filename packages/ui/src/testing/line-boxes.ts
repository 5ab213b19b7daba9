import { POINTS_PER_MM } from '@flyer-open-data/flyer'
import { create, type Font } from 'fontkit'
import type { Rectangle } from '../frame/geometry.ts'
import { FONT_FACES, type FontFaceName } from '../tokens/type.ts'
import type { PlacedText } from '../typesetting/placed-text.ts'
import { fonts } from './project-leaflet.ts'

/** A line's words and the rectangle that its ink fills, in mm from the corner of its panel. */
export interface LineBox extends Rectangle {
  readonly text: string
  readonly field: string
  /** The rectangle that each of its letters fills. */
  readonly letters: readonly Rectangle[]
}

const faces = new Map(
  (Object.keys(FONT_FACES) as FontFaceName[]).map((face) => {
    const font = create(fonts.files[face] as Buffer)
    if ('fonts' in font) throw new Error(`${face} is a collection`)
    return [face, font] as const
  }),
)

/** An opened font file, for what the typesetter itself does not ask of it. */
export function fontOf(face: FontFaceName): Font {
  const font = faces.get(face)
  if (!font) throw new Error(`no face ${face}`)
  return font
}

/** Where the ink of each line of a text is: accents of capitals and descenders included. */
export function lineBoxes(text: PlacedText): LineBox[] {
  const { size, leading } = text.style
  return text.lines.map((line, i) => {
    const baseline = text.firstBaseline + (i * leading) / POINTS_PER_MM
    const letters: Rectangle[] = []
    let x = text.x - line.hang
    for (const { face, text: words } of line.runs) {
      const font = fontOf(face)
      const mm = size / font.unitsPerEm / POINTS_PER_MM
      const { glyphs, positions } = font.layout(words)
      for (const [g, { bbox }] of glyphs.entries()) {
        const { xAdvance = 0, xOffset = 0 } = positions[g] ?? {}
        const width = (bbox.maxX - bbox.minX) * mm
        if (width > 0) {
          letters.push({
            x: x + (xOffset + bbox.minX) * mm,
            y: baseline - bbox.maxY * mm,
            width,
            height: (bbox.maxY - bbox.minY) * mm,
          })
        }
        x += xAdvance * mm
      }
    }
    const top = Math.min(...letters.map((letter) => letter.y))
    const left = Math.min(...letters.map((letter) => letter.x))
    const right = Math.max(...letters.map((letter) => letter.x + letter.width))
    const bottom = Math.max(baseline, ...letters.map(({ y, height }) => y + height))
    return {
      text: line.text,
      field: text.field,
      letters,
      x: left,
      y: top,
      width: right - left,
      height: bottom - top,
    }
  })
}
