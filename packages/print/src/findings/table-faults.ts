type Nothing = Record<never, never>

/** What is wrong with a table of members, or with a row of it as a row. */
export type TableFaults = {
  readonly 'no-column': { readonly column: string }
  readonly 'column-twice': { readonly column: string }
  readonly 'no-rows': Nothing
  readonly 'too-many-rows': { readonly rows: number; readonly most: number }
  readonly 'too-many-cells': { readonly cells: number; readonly columns: number }
  readonly 'broken-quotes': Nothing
  /** A logo that is named with a folder, and so might lie anywhere. */
  readonly 'logo-with-path': { readonly file: string }
  readonly 'no-logo-file': { readonly file: string }
  readonly 'no-number': { readonly text: string }
}
