import type { PdfiumInstance } from './instance.ts'
import type { TimeLimit } from './time-limit.ts'
import { Undrawable } from './undrawable.ts'

/** A PDFium that works on a file. Once it broke down, its memory is as it was then: it does no more work. */
export class Engine {
  readonly pdfium: PdfiumInstance
  readonly #limit: TimeLimit
  #breakdown: Undrawable | undefined

  constructor(pdfium: PdfiumInstance, limit: TimeLimit) {
    this.pdfium = pdfium
    this.#limit = limit
  }

  get isBroken(): boolean {
    return this.#breakdown !== undefined
  }

  /**
   * Has work done.
   * @throws Undrawable when it breaks down or does not end, or did so before
   */
  run<T>(work: () => T): T {
    if (this.#breakdown) throw this.#breakdown
    try {
      const limited = this.#limit(work)
      if (limited !== 'too-long') return limited.done
      this.#breakdown = new Undrawable('too-long')
    } catch (error) {
      if (!isCrash(error)) throw error
      this.#breakdown = new Undrawable('crashed', { cause: error })
    }
    throw this.#breakdown
  }

  /** Gives back what was taken, if it can; what breaks down only then takes nothing from what was done. */
  release(giveBack: () => void): void {
    if (this.#breakdown) return
    try {
      this.run(giveBack)
    } catch (error) {
      if (!this.#breakdown) throw error
    }
  }
}

/** Has work done, and gives back what was taken for it unless the engine broke down. */
export function releasing<T>(work: () => T, giveBack: () => void): T {
  let done: T
  try {
    done = work()
  } catch (error) {
    if (!isCrash(error)) giveBack()
    throw error
  }
  giveBack()
  return done
}

/** An abort, a trap, or a stack that is full: all that WebAssembly ends by. */
export const isCrash = (error: unknown) =>
  error instanceof WebAssembly.RuntimeError || error instanceof RangeError
