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

/** Looks only where enough is told: a file whose fonts name nothing has very many places where it is not. */
function nextLike(letters: string, within: string, from: number): number {
  const { length } = letters
  let told = 0
  for (let at = from; at < from + length; at++) told += toldAt(within, at)
  for (let at = from; at + length <= within.length; at++) {
    // Untold characters alone are no text.
    if (told * 2 >= length && isLike(letters, within, at)) return at
    told += toldAt(within, at + length) - toldAt(within, at)
  }
  return -1
}

function isLike(letters: string, within: string, at: number): boolean {
  for (let i = 0; i < letters.length; i++) {
    const found = within.charCodeAt(at + i)
    if (found !== letters.charCodeAt(i) && found !== UNTOLD_CODE) return false
  }
  return true
}

const UNTOLD_CODE = UNTOLD.charCodeAt(0)

/** 1 where a character is told. */
const toldAt = (text: string, at: number) => (text.charCodeAt(at) === UNTOLD_CODE ? 0 : 1)
