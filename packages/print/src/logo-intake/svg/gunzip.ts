import { Gunzip } from 'fflate'
import { joinBytes } from '../../content-stream/edit.ts'

const PIECE = 16_384

/** Undoes gzip's compression; undefined when more comes out than may, or when it is damaged. */
export function gunzip(bytes: Uint8Array, most: number): Uint8Array | undefined {
  const pieces: Uint8Array[] = []
  let length = 0
  const gunzipper = new Gunzip((data) => {
    pieces.push(data)
    length += data.length
  })
  try {
    for (let at = 0; at < bytes.length; at += PIECE) {
      gunzipper.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length)
      if (length > most) return undefined
    }
  } catch {
    return undefined
  }
  return joinBytes(pieces)
}
