/** What says that a file is a page of this command, which may take its place. */
export const PAGE_MARK = 'flyer-open-data print diff'
