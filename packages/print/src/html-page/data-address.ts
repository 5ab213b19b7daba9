/** Bytes that are turned into characters at once: more are too many arguments for a call. */
const PIECE = 8192

/** A picture as an address that holds it whole: a page with it needs no other file. */
export function pngAddress(png: Uint8Array): string {
  let letters = ''
  for (let at = 0; at < png.length; at += PIECE) {
    letters += String.fromCharCode(...png.subarray(at, at + PIECE))
  }
  return `data:image/png;base64,${btoa(letters)}`
}
