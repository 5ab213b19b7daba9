import { POINTS_PER_MM } from '@flyer-open-data/flyer'
import { create, type Font } from 'fontkit'
import type { Rectangle } from '../surface/surface.ts'
import { FONT_FACES, type FontFaceName, TEXT_STYLES } from '../tokens/type.ts'
import type { PlacedText } from '../typesetting/compose-text.ts'
import { fonts } from './project-leaflet.ts'

/** A line's words and the rectangle that its ink fills, in mm from the corner of its panel. */
export interface LineBox extends Rectangle {
  readonly text: string
  readonly field: string
  readonly baseline: number
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
  const { size, leading } = TEXT_STYLES[text.style]
  return text.lines.map((line, i) => {
    const baseline = text.firstBaseline + (i * leading) / POINTS_PER_MM
    const inks = line.runs.map(({ face, text: words }) => {
      const font = fontOf(face)
      const scale = size / font.unitsPerEm / POINTS_PER_MM
      const { minY, maxY } = font.layout(words).bbox
      return { above: maxY * scale, below: -minY * scale }
    })
    const above = Math.max(...inks.map((ink) => ink.above))
    const below = Math.max(0, ...inks.map((ink) => ink.below))
    return {
      text: line.text,
      field: text.field,
      baseline,
      x: text.x,
      y: baseline - above,
      width: line.width,
      height: above + below,
    }
  })
}
