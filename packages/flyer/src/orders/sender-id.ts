/** Letters that Unicode does not take apart, and what stands for them in a file's name. */
const LETTERS: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/** The most characters of an id: with what stands around it, a file's name stays readable. */
const MOST_CHARACTERS = 40

/**
 * The id of a sender, made from its name: small letters without accents, figures, and hyphens
 * between words, cut after a word. A name without any such letter, in another script, gets a number
 * of its own, the same for the same name.
 */
export function senderIdOf(name: string): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/\p{L}/gu, (letter) => LETTERS[letter] ?? letter)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  return cut(words) || `membre-${hashOf(name)}`
}

/** As many words as there is room for; of a first word that is longer, its beginning. */
function cut(words: readonly string[]): string {
  const [first = '', ...others] = words
  let id = first.slice(0, MOST_CHARACTERS)
  for (const word of others) {
    if (id.length + 1 + word.length > MOST_CHARACTERS) break
    id += `-${word}`
  }
  return id
}

/** FNV-1a in 32 bits of the name in UTF-8, as eight hexadecimal figures. */
function hashOf(name: string): string {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(name.normalize('NFC'))) {
    hash = Math.imul(hash ^ byte, 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
