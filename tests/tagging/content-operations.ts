/** An operator of a content stream with its operands, as they are written. */
export interface WrittenOperation {
  readonly operator: string
  readonly operands: readonly string[]
}

const TOKEN =
  /%[^\r\n]*|<<[\s\S]*?>>|<[\da-fA-F\s]*>|\((?:\\[\s\S]|[^\\()])*\)|[[\]]|\/[^\s[\]<>()/%]*|[^\s[\]<>()/%]+/g

/**
 * Reads a content stream as react-pdf and prepress write them: strings without parentheses inside, no
 * picture among the operators. Written apart from the generator's own reader, which it bears out.
 */
export function* readContentOperations(content: string): Generator<WrittenOperation> {
  let operands: string[] = []
  for (const [token] of content.matchAll(TOKEN)) {
    if (token.startsWith('%')) continue
    if (/^[A-Za-z'"][A-Za-z0-9*]*$/.test(token)) {
      yield { operator: token, operands }
      operands = []
    } else operands.push(token)
  }
}
