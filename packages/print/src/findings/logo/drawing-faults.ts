type Nothing = Record<never, never>

/** What of an SVG cannot be counted to its end. */
export type Excess =
  | 'elements'
  | 'depth'
  | 'attribute-length'
  | 'path-commands'
  | 'style-rules'
  | 'output'

/** What of an SVG is no flat shape, and how somebody would call it. */
export type NoShape =
  | 'text'
  | 'picture'
  | 'gradient'
  | 'pattern'
  | 'filter'
  | 'mask'
  | 'clip'
  | 'blend-mode'
  | 'marker'
  | 'dashes'
  | 'foreign-object'
  | 'scaled-stroke'

/** What is wrong with a logo that is an SVG. */
export type DrawingFaults = {
  readonly 'logo-drawing': {
    /** With the line of the file; 0 when it is none of them. */
    readonly 'not-xml': { readonly line: number }
    readonly 'not-svg': { readonly element: string }
    readonly encoding: Nothing
    /** Entities are declared in it: they may swell without end. */
    readonly entities: Nothing
    readonly excess: { readonly what: Excess; readonly most: number }
    readonly 'no-shape': { readonly what: NoShape; readonly element: string }
    /** It asks for something that lies elsewhere. */
    readonly external: { readonly address: string }
    /** A reference leads to nothing in the file. */
    readonly unresolved: { readonly id: string }
    readonly circular: { readonly id: string }
    readonly 'unknown-element': { readonly element: string }
    readonly 'bad-number': { readonly attribute: string; readonly value: string }
    readonly 'bad-path': { readonly value: string }
    readonly 'bad-transform': { readonly value: string }
    readonly 'bad-colour': { readonly value: string }
    readonly 'bad-style': { readonly selector: string }
    /** Something lets show through what lies under it. */
    readonly 'see-through': { readonly element: string }
    /** A warning: scripts, animations and links were left out. */
    readonly 'left-out': { readonly what: string }
  }
}
