import { asRead } from './expected-file.ts'
import { outlineLine, SPEAKING } from './outline.ts'

/** An element of HTML, or a text. */
type Piece = Element | string
interface Element {
  readonly tag: string
  readonly attributes: string
  readonly pieces: Piece[]
}

/** The roles that a tag stands for, the outer one first; none for what only holds others. */
const ROLES: Readonly<Record<string, readonly string[]>> = {
  section: ['Sect'],
  h1: ['H1'],
  h2: ['H2'],
  h3: ['H3'],
  p: ['P'],
  a: ['P', 'Link'],
  strong: ['Strong'],
  ul: ['L'],
  ol: ['L'],
  li: ['LI', 'LBody'],
  blockquote: ['BlockQuote'],
  svg: ['Figure'],
}

/**
 * The outline of markup that React has written, line by line, as `outlineOf` tells that of a file.
 * @param hasLinks whether a link is one; on paper it is a paragraph
 */
export function htmlOutline(html: string, hasLinks: boolean): string[] {
  const outline = (piece: Piece, depth: number): string[] => {
    if (typeof piece === 'string' || /aria-hidden="true"/.test(piece.attributes)) return []
    const all = isFigureLink(piece) ? ['Link'] : (ROLES[piece.tag] ?? [])
    const roles = hasLinks ? all : all.filter((role) => role !== 'Link')
    const lines = roles.map((role, i) => outlineLine(depth + i, role, saidBy(role, piece)))
    if (piece.tag === 'svg') return lines
    return [
      ...lines,
      ...joinStrong(flatten(piece.pieces)).flatMap((kid) => outline(kid, depth + roles.length)),
    ]
  }
  return parse(html).flatMap((piece) => outline(piece, 0))
}

const isFigure = (piece: Piece) => typeof piece !== 'string' && piece.tag === 'svg'
/** A drawing that leads somewhere is no words in a paragraph. */
const isFigureLink = ({ tag, pieces }: Element) => tag === 'a' && pieces.some(isFigure)

function saidBy(role: string, { tag, attributes, pieces }: Element): string {
  if (role === 'L') return tag === 'ol' ? 'Decimal' : 'None'
  if (role === 'Figure') return withoutEntities(/aria-label="([^"]*)"/.exec(attributes)?.[1] ?? '')
  return SPEAKING.has(role) && !pieces.some(isFigure)
    ? asRead(textOf(pieces)).replaceAll('\n', ' ').trim()
    : ''
}

/** What lines hold, without the lines. */
function flatten(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece) =>
    typeof piece !== 'string' && piece.tag === 'span' ? flatten(piece.pieces) : [piece],
  )
}

/** Bold words that go on after the end of a line are one stretch. */
function joinStrong(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces.filter((one) => one !== '\n')) {
    const last = joined.at(-1)
    const isStrong = (one: Piece | undefined): one is Element =>
      typeof one === 'object' && one.tag === 'strong'
    if (isStrong(piece) && isStrong(last)) {
      joined[joined.length - 1] = { ...last, pieces: [...last.pieces, ' ', ...piece.pieces] }
    } else joined.push(piece)
  }
  return joined
}

const textOf = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : textOf(piece.pieces))).join('')

function parse(html: string): Piece[] {
  const root: Element = { tag: '', attributes: '', pieces: [] }
  const open = [root]
  const last = () => open.at(-1) ?? root
  for (const [, close, tag, attributes = '', text] of html.matchAll(
    /<(?:\/(\w+)|(\w+)([^>]*))>|([^<]+)/g,
  )) {
    if (text !== undefined) last().pieces.push(withoutEntities(text))
    else if (close) {
      if (open.pop()?.tag !== close) throw new SyntaxError(`</${close}> closes nothing`)
    } else if (tag) {
      const element: Element = { tag, attributes, pieces: [] }
      last().pieces.push(element)
      open.push(element)
    }
  }
  return root.pieces
}

const withoutEntities = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
