/** A colour as CIE L*a*b* (D50), rounded to a tenth. */
export type Lab = readonly [l: number, a: number, b: number]

/** What the press gives for a recipe. */
export interface PrintedColour {
  /** sRGB, as `#rrggbb`: relative colorimetric with black-point compensation. */
  readonly screen: string
  /** Relative to the paper's white. */
  readonly lab: Lab
}

/** An ink as the project's two papers give it. */
export interface InkColour extends PrintedColour {
  /** On uncoated paper (FOGRA47), relative to the white of that paper; `lab` is on coated. */
  readonly uncoatedLab: Lab
}
