/** Whether a text is no JSON only because it ends too soon. */
function endsTooSoon(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch (error) {
    const { message } = error as SyntaxError
    const at = /at position (\d+)/.exec(message)?.[1]
    return /end of JSON input|Unterminated string/.test(message) || Number(at) >= text.length
  }
}

/**
 * The line of a text at which it stops being JSON, the first one being 1; the last one where it only
 * ends too soon. What the engine says of a fault tells its place in some cases alone.
 */
export function faultLine(text: string): number {
  const lines = text.split('\n')
  const first = lines.findIndex((_, i) => !endsTooSoon(`${lines.slice(0, i + 1).join('\n')}\n`))
  return first === -1 ? lines.length : first + 1
}
