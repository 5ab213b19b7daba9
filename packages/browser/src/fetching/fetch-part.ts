import { type PartFile, PartNotFetchedError } from './part-errors.ts'

/** What stands in a file of each kind, and where: a server may answer with a page of its own. */
const SIGNATURES: Readonly<Record<PartFile, readonly [at: number, letters: string]>> = {
  profile: [36, 'acsp'],
  'colour-engine': [0, '\0asm'],
  'page-renderer': [0, '\0asm'],
  'code-reader': [0, '\0asm'],
}

/**
 * Fetches a file that paper or a check needs.
 *
 * @throws PartNotFetchedError
 */
export async function fetchPart(
  file: PartFile,
  address: string | URL,
): Promise<Uint8Array<ArrayBuffer>> {
  const place = String(address)
  let response: Response
  let bytes: Uint8Array<ArrayBuffer>
  try {
    response = await fetch(address)
    bytes = new Uint8Array(await response.arrayBuffer())
  } catch (cause) {
    throw new PartNotFetchedError(file, place, 'none', cause)
  }
  if (!response.ok) throw new PartNotFetchedError(file, place, response.status)
  const [at, letters] = SIGNATURES[file]
  const found = String.fromCharCode(...bytes.subarray(at, at + letters.length))
  if (found !== letters) throw new PartNotFetchedError(file, place, 'other')
  return bytes
}
