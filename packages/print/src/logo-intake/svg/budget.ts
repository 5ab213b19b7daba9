import { LOGO_LIMITS } from '../limits.ts'
import { refuseLogo } from '../refuse-logo.ts'

/** Counts what drawing one SVG has cost. */
export class Budget {
  #elements = 0
  #characters = 0
  #commands = 0
  #work = 0

  /**
   * Takes an element, with so many characters of attributes.
   * @throws ContentError after the last that there may be
   */
  takeElement(characters: number): void {
    this.#elements += 1
    this.#characters += characters
    const { elements, drawnCharacters } = LOGO_LIMITS
    if (this.#elements > elements || this.#characters > drawnCharacters) {
      refuseLogo('logo-drawing', 'excess', { what: 'elements', most: LOGO_LIMITS.elements })
    }
  }

  /** @throws ContentError after the last step of a path that there may be */
  takeCommand(): void {
    this.#commands += 1
    if (this.#commands > LOGO_LIMITS.pathCommands) this.#refuseCommands()
  }

  /**
   * Takes work that steps of paths ask for.
   * @throws ContentError after the last that there may be
   */
  takeWork(amount: number): void {
    this.#work += amount
    if (this.#work > LOGO_LIMITS.work) this.#refuseCommands()
  }

  #refuseCommands(): never {
    return refuseLogo('logo-drawing', 'excess', {
      what: 'path-commands',
      most: LOGO_LIMITS.pathCommands,
    })
  }
}
