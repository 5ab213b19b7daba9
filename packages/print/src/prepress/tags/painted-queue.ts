import type { Place } from '@flyer-open-data/flyer'
import type { Painted } from '@flyer-open-data/ui'
import { pressFinding, refusePress } from '../../findings/refuse-press.ts'
import { asShown } from './shared-glyphs.ts'

/** What a page was laid out to paint, taken one thing after the other as the page paints it. */
export class PaintedQueue {
  readonly #painted: readonly Painted[]
  readonly #place: Place
  #next = 0
  /** What is left of the words of the next thing: one run may be shown in several pieces. */
  #rest: string | undefined

  constructor(painted: readonly Painted[], place: Place) {
    this.#painted = painted
    this.#place = place
  }

  /** @returns undefined once everything is painted that was laid out */
  takePath(): Painted | undefined {
    const next = this.#painted[this.#next]
    if (next && next.kind !== 'path') this.#refuse('')
    this.#next += 1
    return next
  }

  /** @returns undefined where none was laid out: a page has no other drawings than it was given */
  takePlaced(): Painted | undefined {
    const next = this.#painted[this.#next]
    if (next?.kind !== 'form' && next?.kind !== 'picture') return undefined
    this.#next += 1
    return next
  }

  /** @returns undefined once everything is painted that was laid out */
  takeText(shown: string): Painted | undefined {
    const next = this.#painted[this.#next]
    if (!next) return undefined
    const rest = this.#rest ?? (next.kind === 'text' ? asShown(next.text) : '')
    const words = asShown(shown)
    if (words === '' || !rest.startsWith(words)) this.#refuse(shown)
    this.#rest = rest.slice(words.length) || undefined
    if (this.#rest === undefined) this.#next += 1
    return next
  }

  assertEmpty(): void {
    if (this.#next < this.#painted.length) this.#refuse('')
  }

  #refuse(painted: string): never {
    const next = this.#painted[this.#next]
    const expected = next?.kind === 'text' ? (this.#rest ?? next.text) : ''
    return refusePress([pressFinding('structure', 'unlike', { expected, painted }, this.#place)])
  }
}
