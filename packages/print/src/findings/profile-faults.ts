/** Who a profile comes from: the project has one for each paper, a printer may have its own. */
export type ProfileSupplier = 'project' | 'printer'

type Supplied<Values = unknown> = Values & { readonly supplier: ProfileSupplier }

/** How a file is not the output profile of its printing condition. */
export type ProfileFaults = {
  /** The file cannot be read. */
  readonly 'unreadable-file': Supplied
  /** It does not begin as a profile. */
  readonly 'no-profile': Supplied
  /** It says that it has other than its number of bytes. */
  readonly length: Supplied<{ readonly told: number; readonly length: number }>
  readonly version: Supplied<{ readonly version: number }>
  /** Its class and what it turns into what, not those of a CMYK printer. */
  readonly kind: Supplied<{ readonly kind: string }>
  readonly 'tags-past-end': Supplied
  readonly 'no-table': Supplied<{ readonly table: string }>
  readonly 'table-shape': Supplied<{
    readonly table: string
    readonly inputs: number
    readonly outputs: number
  }>
  readonly 'no-description': Supplied
  /** It describes another condition than it is said to be for. */
  readonly 'other-condition': Supplied<{ readonly identifier: string; readonly described: string }>
  /** The standard of the file takes no profile of this version. */
  readonly 'standard-version': Supplied<{ readonly version: number; readonly standard: string }>
}
