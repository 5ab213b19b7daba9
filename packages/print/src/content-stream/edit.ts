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
    parts.push(
      bytes.subarray(at, start),
      Uint8Array.from(text, (c) => c.charCodeAt(0)),
    )
    at = end
  }
  parts.push(bytes.subarray(at))
  const result = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let offset = 0
  for (const part of parts) {
    result.set(part, offset)
    offset += part.length
  }
  return result
}
