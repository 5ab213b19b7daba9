import { strToU8 } from 'fflate'

/** A stretch of bytes to be replaced by other text (Latin-1); an empty stretch inserts. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Applies edits, given in order and without overlap; every other byte stays as it is. */
export function applyEdits(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const parts: Uint8Array[] = []
  let at = 0
  for (const { start, end, text } of edits) {
    parts.push(bytes.subarray(at, start), strToU8(text, true))
    at = end
  }
  return joinBytes([...parts, bytes.subarray(at)])
}

/** Stretches of bytes as one. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

/** Content with operators (Latin-1) before it. */
export function prefixed(operators: string, content: Uint8Array): Uint8Array {
  return applyEdits(content, [{ start: 0, end: 0, text: operators }])
}
