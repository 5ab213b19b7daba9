/** Says whether what stands at `index` opens a sentence, a quotation or an item. */
export function startsSentence(text: string, index: number): boolean {
  return /(?:^|[.!?…:–—•→]\s|«\s|[([])$/u.test(text.slice(0, index))
}
