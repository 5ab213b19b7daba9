import { unzlibSync, zlibSync } from 'fflate'

/**
 * Compresses a stream for a PDF (FlateDecode). Level 1 takes half the time of the default and a file
 * grows by half a percent. Not the platform's zlib, which is quicker: browsers and Node must make the
 * same bytes.
 */
export function compress(bytes: Uint8Array): Uint8Array {
  return zlibSync(bytes, { level: 1 })
}

/** The bytes of a stream that react-pdf has compressed. */
export function decompress(bytes: Uint8Array): Uint8Array {
  return unzlibSync(bytes)
}
