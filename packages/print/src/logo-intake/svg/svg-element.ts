/** An element of SVG; those of other languages are not kept. */
export interface SvgElement {
  /** Without a prefix. */
  readonly name: string
  /** By name; `href` whether it stood in the namespace of XLink or not. */
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly SvgElement[]
  /** Its own text: all of a style sheet’s, the beginning of any other’s. */
  readonly text: string
}
