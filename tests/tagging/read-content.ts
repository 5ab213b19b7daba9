import { PDFArray, type PDFPage } from 'pdf-lib'
import { readContentOperations, type WrittenOperation } from './content-operations.ts'
import { type FontTexts, fontTextsOf } from './font-texts.ts'
import { PathBounds, type PointBox } from './path-bounds.ts'
import { entriesOf, streamIn, valueAt } from './pdf-values.ts'
import { type TagFault, tagFault } from './tag-fault.ts'

/** What stands between the beginning and the end of a mark. */
export interface Mark {
  readonly tag: string
  /** Its MCID; undefined for an artifact. */
  readonly number: number | undefined
  /** The words that it shows. */
  readonly words: string
  /** Bounds of each path and picture that it paints. */
  readonly paths: readonly PointBox[]
}

/** What a page shows, mark by mark, and what is wrong with the marks themselves. */
export interface MarkedContent {
  readonly marks: readonly Mark[]
  readonly faults: readonly TagFault[]
}

/** The content of a page; its streams are joined by new lines. */
export function contentOf(page: PDFPage): string {
  const contents = valueAt(page.node, 'Contents')
  if (!(contents instanceof PDFArray)) return streamIn(contents)
  return entriesOf(contents)
    .map((_, i) => streamIn(valueAt(contents, i)))
    .join('\n')
}

const PAINTS_PATH = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's'])
const PAINTS_OTHER = new Set(['sh', 'Do', 'BI'])

/** A mark that is not closed yet, and how deep the graphics state and the text object were. */
type OpenMark = { tag: string; number: number | undefined; words: string; paths: PointBox[] } & {
  readonly depth: string
  things: number
}

/** Reads the marks of a page. */
export function readContent(page: PDFPage, where: string): MarkedContent {
  const reader = new MarkReader(fontTextsOf(page), where)
  for (const operation of readContentOperations(contentOf(page))) reader.take(operation)
  return reader.finish()
}

class MarkReader {
  readonly #marks: Mark[] = []
  readonly #faults: TagFault[] = []
  readonly #bounds = new PathBounds()
  readonly #texts: FontTexts
  readonly #where: string
  #open: OpenMark | undefined
  #saved = 0
  #inText = false
  #font = ''

  constructor(texts: FontTexts, where: string) {
    this.#texts = texts
    this.#where = where
  }

  take(operation: WrittenOperation): void {
    const { operator, operands } = operation
    this.#bounds.take(operation)
    if (operator === 'q') this.#saved += 1
    else if (operator === 'Q') this.#saved -= 1
    else if (operator === 'BT') this.#inText = true
    else if (operator === 'ET') this.#inText = false
    else if (operator === 'Tf') this.#font = (operands[0] ?? '').slice(1)
    else if (operator === 'BMC' || operator === 'BDC') this.#begin(operands)
    else if (operator === 'EMC') this.#end()
    else if (operator === 'Tj' || operator === 'TJ') {
      const digits = operands.flatMap((o) => /^<([\da-fA-F\s]*)>$/.exec(o)?.[1] ?? []).join('')
      this.#paint().words += this.#texts(this.#font, digits)
    } else if (PAINTS_PATH.has(operator)) this.#paint().paths.push(this.#bounds.end())
    else if (operator === 'Do' && isPicture(operands)) {
      this.#paint().paths.push(this.#bounds.ofPicture())
    } else if (PAINTS_OTHER.has(operator)) this.#paint()
    else if (operator === 'n') this.#bounds.end()
  }

  finish(): MarkedContent {
    if (this.#open || this.#saved !== 0) this.#tell('mark/unbalanced', 'at the end')
    return { marks: this.#marks, faults: this.#faults }
  }

  /** The mark that something is painted in, or a fault and a mark that nobody keeps. */
  #paint(): OpenMark {
    if (!this.#open) this.#tell('mark/missing', `after mark ${this.#marks.length}`)
    const mark = this.#open ?? { ...NO_MARK, words: '', paths: [] }
    mark.things += 1
    return mark
  }

  #begin([tag = '', properties = '']: readonly string[]): void {
    if (this.#open) this.#tell('mark/nested', `${tag} in ${this.#open.tag}`)
    const number = /\/MCID\s+(\d+)/.exec(properties)?.[1]
    this.#open = {
      tag: tag.slice(1),
      number: number === undefined ? undefined : Number(number),
      words: '',
      paths: [],
      depth: this.#depth,
      things: 0,
    }
  }

  #end(): void {
    if (!this.#open) {
      this.#tell('mark/unbalanced', `after mark ${this.#marks.length}`)
      return
    }
    const { depth, things, ...mark } = this.#open
    const where = `${mark.tag} ${mark.number ?? ''}`.trim()
    if (depth !== this.#depth) this.#tell('mark/depth', where)
    if (things === 0) this.#tell('mark/empty', where)
    this.#marks.push(mark)
    this.#open = undefined
  }

  get #depth(): string {
    return `${this.#saved} ${this.#inText}`
  }

  #tell(name: TagFault['name'], what: string): void {
    this.#faults.push(tagFault(name, `${this.#where}, ${what}`))
  }
}

/** react-pdf calls pictures I1, I2 and so on; forms have other names. */
const isPicture = ([name = '']: readonly string[]) => /^\/I\d+$/.test(name)

const NO_MARK = { tag: '', number: undefined, depth: '', things: 0 }
