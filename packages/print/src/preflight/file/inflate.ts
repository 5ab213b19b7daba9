import { Inflate } from 'fflate'
import { joinBytes } from '../../content-stream/edit.ts'

/** How much is inflated at once, in bytes: deflate swells them a thousand times at most. */
const PIECE = 16_384
/** The two bytes before what zlib has deflated (RFC 1950). */
const HEADER = 2
const DEFLATE = 8

/**
 * Undoes zlib's compression, no further than just past so many bytes. What follows its end is not
 * looked at.
 *
 * @returns undefined when more comes out
 * @throws when it is no such stream, broken, or cut off
 */
export function inflate(bytes: Uint8Array, most: number): Uint8Array | undefined {
  const [method = 0] = bytes
  if ((method & 0x0f) !== DEFLATE) throw new TypeError('not deflated')
  const pieces: Uint8Array[] = []
  let length = 0
  let cameOut = 0
  const inflater = new Inflate((data) => {
    cameOut = data.length
    pieces.push(data)
  })
  for (let at = HEADER; at < bytes.length; at += PIECE) {
    const isLast = at + PIECE >= bytes.length
    inflater.push(bytes.subarray(at, at + PIECE), isLast)
    length += cameOut
    if (length > most) return undefined
    // A whole piece of which nothing comes lies behind the end.
    if (cameOut === 0 && at > HEADER) break
  }
  return joinBytes(pieces)
}
