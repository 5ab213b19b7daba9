import type { PDFDict } from 'pdf-lib'
import { resourceFeatures } from '../file/features.ts'
import type { Feature, Unread } from '../file/file-facts.ts'
import { FontShelf } from '../file/font-shelf.ts'
import type { ReadingBudget } from '../file/reading-budget.ts'
import type { DrawingCost } from './drawing-cost.ts'
import type { Painted } from './painted.ts'

/** Reasons for which nobody knows what else there is. */
const CUT_SHORT: ReadonlySet<Unread['why']> = new Set([
  'too-many-operations',
  'too-deep',
  'too-large',
])

/** The operators that place all that comes after them: each reader makes of a faulty one what it likes. */
export const MATRICES: ReadonlySet<string> = new Set(['cm', 'Tm'])

/** What is noted while a page is interpreted. */
export class PageNotes {
  readonly painted: Painted[] = []
  readonly fonts: FontShelf
  readonly budget: ReadingBudget
  readonly cost: DrawingCost
  readonly features: Feature[] = []
  readonly #page: number
  readonly #seen = new Set<PDFDict>()
  readonly #unread = new Map<string, Unread>()
  /** What is drawn apart, and what it costs. */
  readonly #apart: Map<object, number>

  /** @param page 1 for the first */
  constructor(
    page: number,
    fonts: FontShelf,
    budget: ReadingBudget,
    cost: DrawingCost,
    apart = new Map<object, number>(),
  ) {
    this.#page = page
    this.fonts = fonts
    this.budget = budget
    this.cost = cost
    this.#apart = apart
  }

  /** What drawing costs of all that is noted; without end when nobody knows what else there is. */
  get drawingCost(): number {
    const isCutShort = this.unread.some(({ why }) => CUT_SHORT.has(why))
    return isCutShort ? Number.POSITIVE_INFINITY : this.cost.total
  }

  /** Whether a matrix is faulty that places what comes after it. */
  get isMisplaced(): boolean {
    return this.unread.some(({ why, name }) => why === 'bad-operands' && MATRICES.has(name))
  }

  /** What it costs to draw something that is no part of what the page paints: a mask, a glyph. */
  costApart(what: object, interpret: (notes: PageNotes) => void): number {
    const known = this.#apart.get(what)
    if (known !== undefined) return known
    // What leads back to itself is not drawn again.
    this.#apart.set(what, 0)
    const fonts = new FontShelf(this.budget)
    const notes = new PageNotes(this.#page, fonts, this.budget, this.cost.apart(), this.#apart)
    interpret(notes)
    if (notes.isMisplaced) for (const { why, name } of notes.unread) this.leave(why, name)
    this.cost.addPicture(what, notes.cost.pictures)
    this.#apart.set(what, notes.drawingCost)
    return notes.drawingCost
  }

  get unread(): readonly Unread[] {
    return [...this.#unread.values()]
  }

  /** Notes what resources name, each once: fonts, and what a press may not be given. */
  look(resources: PDFDict): void {
    if (this.#seen.has(resources)) return
    this.#seen.add(resources)
    this.fonts.note(resources, this.#page)
    this.features.push(...resourceFeatures(resources, this.#page))
  }

  /** Notes that something could not be read; once for each reason and name. */
  leave(why: Unread['why'], name: string): void {
    this.#unread.set(`${why} ${name}`, { why, name })
  }
}
