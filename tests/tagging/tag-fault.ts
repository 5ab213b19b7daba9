/** What may be wrong with the tags of a file. */
export const TAG_FAULTS = [
  // Marks in the contents of a page (ISO 32000-1, 14.6).
  'mark/unbalanced',
  'mark/nested',
  'mark/depth',
  'mark/missing',
  'mark/empty',
  'mark/number-twice',
  'mark/tag',
  // The tree, and the ways from it to the contents and back (14.7).
  'tree/missing',
  'tree/document',
  'tree/role',
  'tree/role-map',
  'tree/nesting',
  'tree/parent',
  'tree/empty',
  'tree/page',
  'tree/mark-unheld',
  'tree/mark-unpainted',
  'tree/mark-held-twice',
  'tree/leads-back',
  'tree/keys',
  // What is read (14.8).
  'words/other',
  'words/sections',
  'words/artifact',
  'heading/first',
  'heading/skipped',
  'figure/alt',
  'figure/box',
  'figure/outside',
  'figure/torn',
  'list/numbering',
  'link/object',
  'link/flags',
  'link/contents',
  'link/address',
  'link/leads-back',
  'link/untagged',
  // What the file says of itself (PDF/UA-1, 5 and 7.1; PDF/A-2, 6.6 and 6.7).
  'page/tabs',
  'file/marked',
  'file/language',
  'file/title',
  'file/metadata',
  'file/conformance',
  'file/extension',
  'file/intent',
] as const

/** One of these. */
export type TagFaultName = (typeof TAG_FAULTS)[number]

/** One thing that is wrong, and where. */
export interface TagFault {
  readonly name: TagFaultName
  readonly where: string
}

/** Makes a fault. */
export const tagFault = (name: TagFaultName, where: string): TagFault => ({ name, where })
