/** A text and the font that it is set in. */
export interface TextInFont {
  readonly text: string
  readonly font: string
  readonly hasGlyph: (codePoint: number) => boolean
}
