/** The element that somebody points at in the list. */
export interface Pointed {
  readonly number: number
  /** Whether the table is to bring it into sight, as for whoever comes by keyboard. */
  readonly isFollowed: boolean
}
