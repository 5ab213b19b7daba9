/** Words spelt with œ, as patterns of their form without it; each is matched whole. */
const OE_WORDS = [
  '(?:man|dés)?oeuvr\\p{L}*',
  '(?:ran|é|contre|crève)?coeur\\p{L}*',
  'voeux?',
  'noeuds?',
  'soeur(?:s|ettes?)?',
  'oeufs?',
  'oeil(?:s|l\\p{L}*)?',
  'boeufs?',
  'moeurs',
  'oed[èée]m\\p{L}*',
  'oesoph\\p{L}*',
  'foet(?:us|a(?:l|le|les|ux))',
  'oecum\\p{L}*',
  'oeno\\p{L}*',
  'coelacanthes?',
]

/** Words and phrases spelt with æ, likewise. */
const AE_WORDS = ['ex[\\s-]aequo', 'curriculum\\svitae', 'et\\scaetera', 'naev(?:us|i)']

/** A word that lacks its ligature. */
export const WORD_WITHOUT_LIGATURE = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${[...OE_WORDS, ...AE_WORDS].join('|')})(?![\\p{L}\\p{M}])`,
  'giu',
)

/** The word with its ligature: Coeur gives Cœur, OEUVRE gives ŒUVRE. */
export function withLigature(word: string): string {
  return word
    .replace(/oe/iu, (pair) => (pair.startsWith('O') ? 'Œ' : 'œ'))
    .replace(/ae/iu, (pair) => (pair.startsWith('A') ? 'Æ' : 'æ'))
}
