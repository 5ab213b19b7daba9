import type { PDFDict } from 'pdf-lib'
import { resourceFeatures } from '../file/features.ts'
import type { Feature, Unread } from '../file/file-facts.ts'
import type { FontShelf } from '../file/font-shelf.ts'
import type { ReadingBudget } from '../file/reading-budget.ts'
import type { Painted } from './painted.ts'

/** What is noted while a page is interpreted. */
export class PageNotes {
  readonly painted: Painted[] = []
  readonly fonts: FontShelf
  readonly budget: ReadingBudget
  readonly features: Feature[] = []
  readonly #page: number
  readonly #seen = new Set<PDFDict>()
  readonly #unread = new Map<string, Unread>()

  /** @param page 1 for the first */
  constructor(page: number, fonts: FontShelf, budget: ReadingBudget) {
    this.#page = page
    this.fonts = fonts
    this.budget = budget
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
