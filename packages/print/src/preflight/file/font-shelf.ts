import type { PDFDict } from 'pdf-lib'
import type { FontFacts } from './file-facts.ts'
import { dictAt, dictOf, entriesOf } from './pdf-values.ts'
import { type ReadFont, readFont, UNTOLD } from './read-font.ts'
import type { ReadingBudget } from './reading-budget.ts'

/** Six letters and a plus: a part of a font (ISO 32000-1, 9.6.4). */
const SUBSET = /^[A-Z]{6}\+/

interface Shelved {
  readonly font: ReadFont
  readonly page: number
  isUsed: boolean
  /** Whether text is painted in it of which nothing says which letters it is. */
  paintsUntold: boolean
}

/** The fonts of a file, each read once, and whether any text is painted in it. */
export class FontShelf {
  readonly #budget: ReadingBudget
  readonly #fonts = new Map<PDFDict, Shelved>()

  constructor(budget: ReadingBudget) {
    this.#budget = budget
  }

  /** Puts the fonts that resources name on the shelf. */
  note(resources: PDFDict, page: number): void {
    for (const [, value] of entriesOf(dictAt(resources, 'Font'))) {
      const dict = dictOf(value)
      if (dict) this.#read(dict, page)
    }
  }

  /** The font that text is painted in, by its name in the fonts of the resources. */
  take(fonts: PDFDict | undefined, name: string): ReadFont {
    const dict = dictAt(fonts, name)
    if (!dict) return NO_FONT
    const entry = this.#read(dict, 0)
    entry.isUsed = true
    return entry.font
  }

  get facts(): FontFacts[] {
    return [...this.#fonts.values()].map(({ font, page, isUsed, paintsUntold }) => ({
      name: font.name,
      subtype: font.subtype,
      isEmbedded: font.isEmbedded,
      isSubset: SUBSET.test(font.name),
      hasToUnicode: font.hasToUnicode,
      isTold: font.hasToUnicode || font.isOfCollection || !paintsUntold,
      page,
      isUsed,
    }))
  }

  #read(dict: PDFDict, page: number) {
    const known = this.#fonts.get(dict)
    if (known) return known
    const font = readFont(dict, this.#budget)
    const entry: Shelved = {
      font: {
        ...font,
        letters: (codes) => {
          const letters = font.letters(codes)
          entry.paintsUntold ||= letters.some(({ text }) => text === UNTOLD)
          return letters
        },
      },
      page,
      isUsed: false,
      paintsUntold: false,
    }
    this.#fonts.set(dict, entry)
    return entry
  }
}

/** Text in no font: no reader can show it. */
const NO_FONT: ReadFont = {
  name: '',
  subtype: '',
  isEmbedded: false,
  hasToUnicode: false,
  isOfCollection: false,
  ascent: 0,
  descent: 0,
  letters: () => [],
}
