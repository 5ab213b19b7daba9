import { sha256 as sha256InScript } from '@noble/hashes/sha2.js'

/**
 * SHA-256 of some bytes, in hexadecimal. Browsers keep their own for secure pages: on a plain web
 * server inside a town hall's network a library computes it.
 */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle
  const digest = subtle
    ? new Uint8Array(await subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>))
    : sha256InScript(bytes)
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
