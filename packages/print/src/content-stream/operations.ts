import { type Token, tokenise } from './tokens.ts'

/** An operator with the operands before it; `start` and `end` are byte offsets of the whole. */
export interface Operation {
  readonly operator: string
  readonly operands: readonly Token[]
  readonly start: number
  readonly end: number
}

/** Reads the operations of a content stream, one after the other; it takes any bytes. */
export function* readOperations(bytes: Uint8Array): Generator<Operation> {
  let operands: Token[] = []
  for (const token of tokenise(bytes)) {
    if (token.kind !== 'operator') {
      operands.push(token)
      continue
    }
    yield {
      operator: token.text,
      operands,
      start: operands[0]?.start ?? token.start,
      end: token.end,
    }
    operands = []
  }
}

/** The numbers among an operation's operands. */
export function numbersOf({ operands }: Operation): number[] {
  return operands.filter(({ kind }) => kind === 'number').map(({ text }) => Number(text))
}
