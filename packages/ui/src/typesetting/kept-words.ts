import type { RichText } from '@flyer-open-data/flyer'

/** Words that should stay on one line when they follow each other, in lower case. */
const KEPT_TOGETHER: readonly (readonly [string, string])[] = [
  ['open', 'data'],
  ['bien', 'commun'],
]

/** Whether two words that follow each other should stay on one line. */
export function areKept(word: string, next: string): boolean {
  return KEPT_TOGETHER.some(
    ([first, second]) =>
      word.toLowerCase().endsWith(first) && next.toLowerCase().startsWith(second),
  )
}

/** A text whose words that stay together are strong: they are what it is about. */
export function keptWordsStrong(text: string): RichText {
  const words = text.split(' ')
  const isStrong = words.map(
    (word, i) => areKept(word, words[i + 1] ?? '') || areKept(words[i - 1] ?? '', word),
  )
  const runs: { text: string; strong?: true }[] = []
  for (const [i, word] of words.entries()) {
    const [last, space] = [runs.at(-1), i < words.length - 1 ? ' ' : '']
    if (last && (last.strong ?? false) === isStrong[i]) last.text += word + space
    else runs.push({ text: word + space, ...(isStrong[i] && { strong: true }) })
  }
  return runs
}
