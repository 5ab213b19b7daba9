import { strFromU8 } from 'fflate'

/** The longest operator of ISO 32000-1, such as BDC. */
const LONGEST = 3

/** A stretch that takes less time by its bytes than as a whole: most tokens are that short. */
const SHORT = 16

/**
 * The operators of ISO 32000-1, table 51, by their bytes as one number: a page has thousands of
 * them, and finding a string is quicker than making one.
 */
const OPERATORS: ReadonlyMap<number, string> = new Map(
  (
    'b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k ' +
    'l m M MP n q Q re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W ' +
    'W* y \' "'
  )
    .split(' ')
    .map((operator) => {
      const bytes = Uint8Array.from(operator, (c) => c.charCodeAt(0))
      return [packed(bytes, 0, bytes.length), operator]
    }),
)

const NAMES = new Set(OPERATORS.values())

/** Whether PDF has an operator of that name. */
export const isOperator = (name: string) => NAMES.has(name)

/** The operator that stands in a stretch of bytes. */
export function operatorName(bytes: Uint8Array, start: number, end: number): string {
  const known = end - start > LONGEST ? undefined : OPERATORS.get(packed(bytes, start, end))
  return known ?? latin1(bytes, start, end)
}

/** A stretch of bytes as text, one character a byte. */
export function latin1(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > SHORT) return strFromU8(bytes.subarray(start, end), true)
  let text = ''
  for (let i = start; i < end; i++) text += String.fromCharCode(bytes[i] as number)
  return text
}

/** Up to three bytes as one number; no two such stretches have the same. */
function packed(bytes: Uint8Array, start: number, end: number): number {
  let number = 1
  for (let i = start; i < end; i++) number = (number << 8) | (bytes[i] as number)
  return number
}
