/** A piece of a line: text, what is typed or named as it is, or what weighs more. */
export interface GuidePiece {
  readonly kind: 'text' | 'code' | 'strong'
  readonly text: string
}

/** A text of the guide in its pieces. */
export type GuideText = readonly GuidePiece[]

/** A part of the guide. */
export type GuideBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: GuideText }
  | { readonly kind: 'paragraph'; readonly text: GuideText }
  | { readonly kind: 'list'; readonly isNumbered: boolean; readonly entries: readonly GuideText[] }
  | {
      readonly kind: 'table'
      readonly head: readonly GuideText[]
      readonly rows: readonly (readonly GuideText[])[]
    }

/** Between these lines stands what is for those alone who change the repository. */
const REPOSITORY_BEGINS = '<!-- dépôt -->'
const REPOSITORY_ENDS = '<!-- fin du dépôt -->'

const ENTRY = /^(?:-|\d+\.) /

/**
 * Reads the members' guide: the part of Markdown that it is written in, headings, paragraphs, lists,
 * tables, `code` and **weight**. What is for the repository alone is left out.
 *
 * @throws SyntaxError for anything else, with its line: it would reach members as signs
 */
export function parseGuide(markdown: string): readonly GuideBlock[] {
  const groups = forMembers(markdown)
    .join('\n')
    .split(/\n{2,}/)
    .map((group) => group.split('\n').filter((line) => line !== ''))
  return groups.filter((lines) => lines.length > 0).map(blockOf)
}

function forMembers(markdown: string): string[] {
  let isLeftOut = false
  return markdown.split('\n').filter((line) => {
    if (line === REPOSITORY_BEGINS) isLeftOut = true
    const isKept = !isLeftOut
    if (line === REPOSITORY_ENDS) isLeftOut = false
    return isKept
  })
}

function blockOf(lines: readonly string[]): GuideBlock {
  const [first = ''] = lines
  const [, marks, title] = /^(#{1,3}) (.+)$/.exec(first) ?? []
  if (marks && title && lines.length === 1) {
    return { kind: 'heading', level: marks.length as 1 | 2 | 3, text: piecesOf(title) }
  }
  if (first.startsWith('```')) throw strange(first)
  if (first.startsWith('|')) return tableOf(lines)
  if (ENTRY.test(first)) return listOf(lines)
  return { kind: 'paragraph', text: piecesOf(lines.join(' ')) }
}

/** Lines that go on stand under the words of their entry. */
function listOf(lines: readonly string[]): GuideBlock {
  const entries: string[] = []
  for (const line of lines) {
    if (ENTRY.test(line)) entries.push(line.replace(ENTRY, ''))
    else if (/^ {2,3}\S/.test(line)) entries.push(`${entries.pop() ?? ''} ${line.trim()}`)
    else throw strange(line)
  }
  const isNumbered = /^\d/.test(lines[0] ?? '')
  return { kind: 'list', isNumbered, entries: entries.map(piecesOf) }
}

function tableOf(lines: readonly string[]): GuideBlock {
  const [head, rule = '', ...rows] = lines
  if (head === undefined || !/^[|\s:-]+$/.test(rule)) throw strange(head ?? '')
  return { kind: 'table', head: cellsOf(head), rows: rows.map(cellsOf) }
}

function cellsOf(line: string): GuideText[] {
  if (!/^\|.*\|$/.test(line)) throw strange(line)
  return line
    .slice(1, -1)
    .split('|')
    .map((cell) => piecesOf(cell.trim()))
}

/** Text and what stands between « ` » or « ** ». */
function piecesOf(text: string): GuideText {
  const pieces = text.split(/(`[^`]+`|\*\*[^*]+\*\*)/).filter((piece) => piece !== '')
  return pieces.map((piece): GuidePiece => {
    if (piece.startsWith('`')) return { kind: 'code', text: piece.slice(1, -1) }
    if (piece.startsWith('**')) return { kind: 'strong', text: piece.slice(2, -2) }
    if (/[`*<>\]]|^#/.test(piece)) throw strange(text)
    return { kind: 'text', text: piece }
  })
}

const strange = (line: string) =>
  new SyntaxError(`The members' guide has what its page cannot show, in the line: ${line}`)
