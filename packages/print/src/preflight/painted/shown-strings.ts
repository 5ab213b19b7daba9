/** What an operator that shows text is given: strings of codes, and how far to go back between them. */
export type Shown = Uint8Array | number

const NO_DIGIT = 0xff

/** What each character is as a hexadecimal digit. */
const DIGITS = Uint8Array.from({ length: 128 }, (_, code) => {
  const digit = Number.parseInt(String.fromCharCode(code), 16)
  return Number.isNaN(digit) ? NO_DIGIT : digit
})

const ESCAPED: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 }

/**
 * Reads the operand of an operator that shows text: a string, or an array of strings and numbers.
 *
 * @param operand its bytes as Latin-1
 */
export function shownStrings(operand: string): Shown[] {
  const shown: Shown[] = []
  let at = 0
  while (at < operand.length) {
    const char = operand.charAt(at)
    if (char === '(') {
      const { codes, end } = literal(operand, at + 1)
      shown.push(codes)
      at = end
    } else if (char === '<') {
      const end = operand.indexOf('>', at)
      const stop = end < 0 ? operand.length : end
      shown.push(hexadecimal(operand.slice(at + 1, stop)))
      at = stop + 1
    } else {
      const number = /^[-+.\d]+/.exec(operand.slice(at, at + 32))
      if (number) shown.push(Number(number[0]) || 0)
      at += number ? number[0].length : 1
    }
  }
  return shown
}

/** A string in brackets, which may hold balanced ones and escapes (ISO 32000-1, 7.3.4.2). */
function literal(operand: string, start: number): { codes: Uint8Array; end: number } {
  const codes: number[] = []
  let depth = 1
  let at = start
  while (at < operand.length) {
    const char = operand.charAt(at)
    at += 1
    if (char === '\\') {
      const octal = /^[0-7]{1,3}/.exec(operand.slice(at, at + 3))
      const next = operand.charAt(at)
      if (octal) codes.push(Number.parseInt(octal[0], 8) & 0xff)
      else if (next !== '' && next !== '\n' && next !== '\r')
        codes.push(ESCAPED[next] ?? next.charCodeAt(0))
      at += octal ? octal[0].length : operand.startsWith('\r\n', at) ? 2 : 1
      continue
    }
    if (char === '(') depth += 1
    if (char === ')') depth -= 1
    if (depth === 0) break
    codes.push(char.charCodeAt(0))
  }
  return { codes: Uint8Array.from(codes), end: at }
}

/** Two digits a code; the last one may miss its second, which then is 0 (ISO 32000-1, 7.3.4.3). */
function hexadecimal(digits: string): Uint8Array {
  const codes = new Uint8Array((digits.length + 1) >> 1)
  let count = 0
  for (let at = 0; at < digits.length; at += 1) {
    const digit = DIGITS[digits.charCodeAt(at)] ?? NO_DIGIT
    if (digit === NO_DIGIT) continue
    codes[count >> 1] = (codes[count >> 1] ?? 0) | (digit << (count % 2 === 0 ? 4 : 0))
    count += 1
  }
  return codes.subarray(0, (count + 1) >> 1)
}
