import { startsSentence } from '../text/starts-sentence.ts'
import { type Stretch, stretchesAt } from '../text-rule.ts'

/** An A that should be À. */
export type UnaccentedPreposition = { readonly 'no-accent-on-a': Record<never, never> }

/** An A alone, before a word in capitals: "SERVICES A LA POPULATION". */
const A_IN_CAPITALS = /(?<![\p{L}\p{M}\p{N}’'.-])A(?=\s+(\p{Lu}[\p{Lu}\p{M}’'-]+))/gu

/** What stands before it: a word of two capitals or more (so not Y A), perhaps with a comma. */
const CAPITALS_BEFORE = /(?:^|[^\p{L}\p{M}])(\p{Lu}[\p{Lu}\p{M}-]+),?\s+$/u

/** Words after which A is the verb (IL A, ELLE A), or English (AS A SERVICE). */
const BEFORE_A_VERB = new Set('IL ELLE ON QUI CELA ÇA NOUS VOUS LES LUI EN AS'.split(' '))

/** Words before which A is the verb, or the letter (CATÉGORIE A ET B). */
const AFTER_A_VERB = new Set(
  'UN UNE DES DU DE PAS PLUS JAMAIS TOUJOURS DÉJÀ BIEN AUSSI BESOIN LIEU DROIT POUR DANS EN PAR SUR SOUS AVEC SANS EST SONT ÉTÉ FAIT MIS PRIS PERMIS PROMIS TRANSMIS ACQUIS APPRIS SOUMIS DIT ÉCRIT INSCRIT ET OU'.split(
    ' ',
  ),
)

/** Endings of past participles: A PUBLIÉ, A VOULU, A CHOISI, A OUVERT, A CONDUIT. */
const PAST_PARTICIPLE = /(?:ÉE?S?|(?<!EA)U|(?<!^(?:QU|QUO|LU|MID))I|ERT|UIT)$/u

function isPreposition(text: string, index: number, next: string): boolean {
  const before = text.slice(0, index)
  const previous = CAPITALS_BEFORE.exec(before)?.[1]
  if (previous === undefined && !startsSentence(text, index)) return false
  if (previous !== undefined && BEFORE_A_VERB.has(previous)) return false
  return !AFTER_A_VERB.has(next) && !PAST_PARTICIPLE.test(next)
}

/** An A that opens a sentence, before a word that leaves no doubt about it. */
const A_BEFORE_A_SURE_WORD =
  /(?<![\p{L}\p{M}\p{N}])A(?=\s+(?:la|partir|travers|propos|savoir|noter|défaut|terme|titre|chaque|cette|tous|toutes|vos|votre|nos|notre|leurs?)(?![\p{L}\p{M}])|\s+l[’'])/gu

/**
 * Finds the A that should be À (part of T5).
 *
 * Between capitals, A is taken for the preposition unless its neighbours make it the verb « avoir »
 * or a letter; a verb before a noun (LA RÉGION A LA CHARGE) is refused wrongly, and must be worded
 * otherwise. At the start of a sentence in small letters, where A may be a letter or an initial, only
 * a closed list of following words is held against it, so "A Metz" is missed. Both are choices of
 * this project: no test of a string alone can tell them all.
 */
export function findUnaccentedPrepositions(text: string): Stretch<UnaccentedPreposition>[] {
  const verdict = { fault: 'no-accent-on-a', values: {}, replacement: 'À' } as const
  return [
    ...stretchesAt<UnaccentedPreposition>(text, A_IN_CAPITALS, (match) =>
      isPreposition(text, match.index, match[1] ?? '') ? verdict : null,
    ),
    ...stretchesAt<UnaccentedPreposition>(text, A_BEFORE_A_SURE_WORD, (match) =>
      startsSentence(text, match.index) ? verdict : null,
    ),
  ]
}
