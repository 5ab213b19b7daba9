import type { TextStream } from '../cli/report.ts'

/** A stream that keeps what is written to it. */
export interface CapturedStream extends TextStream {
  readonly written: readonly string[]
  text(): string
}

/** A stream to hand to the command: a log, or a terminal. */
export function captureStream({ isTTY }: { isTTY?: boolean } = {}): CapturedStream {
  const written: string[] = []
  return {
    isTTY,
    written,
    write: (text) => written.push(text),
    text: () => written.join(''),
  }
}

const CLEAR_LINE = '\u001b[2K'

/**
 * The lines that a terminal shows after some output: it knows the carriage return, the new line and
 * « clear this line », and refuses any other control character.
 */
export function screenOf(output: string): string[] {
  const lines = ['']
  let column = 0
  for (let i = 0; i < output.length; i++) {
    const character = output.charAt(i)
    const line = lines.at(-1) ?? ''
    if (character === '\n') {
      lines.push('')
      column = 0
    } else if (character === '\r') column = 0
    else if (output.startsWith(CLEAR_LINE, i)) {
      lines.splice(-1, 1, ' '.repeat(column))
      i += CLEAR_LINE.length - 1
    } else if (character < ' ') {
      throw new RangeError(`unknown control character ${JSON.stringify(output.slice(i, i + 8))}`)
    } else {
      lines.splice(-1, 1, line.slice(0, column).padEnd(column) + character + line.slice(column + 1))
      column++
    }
  }
  return lines
}
