import { READING_COLOURS, type ReadRole } from '@flyer-open-data/ui'

/** What shares a colour. */
export type ReadKind = Exclude<keyof typeof READING_COLOURS, 'decoration'>

const KINDS: Readonly<Record<ReadRole, ReadKind>> = {
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  P: 'text',
  Strong: 'strong',
  Link: 'link',
  L: 'group',
  LI: 'text',
  BlockQuote: 'text',
  Figure: 'figure',
}

/** What an element is drawn as: one that says no words itself holds others together. */
export function kindOf({
  role,
  words,
}: {
  readonly role: ReadRole
  readonly words: string
}): ReadKind {
  return words === '' ? 'group' : KINDS[role]
}

/** The colours as custom properties of CSS: `--reading-heading`… */
export const READING_VARIABLES = Object.fromEntries(
  Object.entries(READING_COLOURS).map(([name, value]) => [`--reading-${name}`, value]),
)
