import { asShown } from '../../prepress/tags/shared-glyphs.ts'

/** Stands for a character that a file does not name. */
export const UNTOLD = '\ufffd'

/**
 * The letters of a text as they can be compared with what a file shows: no white space, since lines end
 * where they end; characters that fonts draw alike as one; ligatures as their letters.
 */
export function lettersOf(text: string): string {
  return asShown(text.replaceAll(/[\s\u00ad]/gu, ''))
    .normalize('NFKC')
    .replaceAll(/[\s\u2010\u2011]/gu, (character) => (/\s/u.test(character) ? '' : '-'))
}

/** Where letters stand in others, one after the other; an untold character is any. */
export function placesOf(letters: string, within: string): number[] {
  if (letters === '') return []
  const isUntold = within.includes(UNTOLD)
  const places: number[] = []
  for (let at = 0; at + letters.length <= within.length; ) {
    const next = isUntold ? nextLike(letters, within, at) : within.indexOf(letters, at)
    if (next < 0) return places
    places.push(next)
    at = next + letters.length
  }
  return places
}

function nextLike(letters: string, within: string, from: number): number {
  for (let at = from; at + letters.length <= within.length; at += 1) {
    let told = 0
    let i = 0
    while (i < letters.length) {
      const found = within[at + i]
      if (found !== UNTOLD && found !== letters[i]) break
      if (found !== UNTOLD) told += 1
      i += 1
    }
    // Untold characters alone are no text.
    if (i === letters.length && told * 2 >= letters.length) return at
  }
  return -1
}
