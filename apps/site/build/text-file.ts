/** A text that the build writes: its path from the root of the site, and what is in it. */
export interface TextFile {
  readonly name: string
  readonly text: string
}
