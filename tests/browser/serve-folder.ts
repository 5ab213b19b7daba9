import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
}

/** What hosts send compressed; fonts and pictures are so already. */
const COMPRESSED = /^text\/|json|svg|javascript|ttf/

/** A folder served on this machine only. */
export interface Served {
  readonly origin: string
  readonly close: () => void
}

/**
 * Serves the files of a folder on 127.0.0.1, as any plain web server would.
 *
 * @param under the path that the folder stands under, from / to /; nothing else is there
 * @param manner whether texts are compressed, as hosts on the Internet do
 */
export async function serveFolder(
  folder: string,
  under = '/',
  manner: 'plain' | 'compressed' = 'plain',
): Promise<Served> {
  const compress = manner === 'compressed' ? keepCompressed() : undefined
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
    const path = normalize(decodeURIComponent(pathname)).replace(/\/$/, '/index.html')
    try {
      if (!path.startsWith(under)) throw new RangeError(`${path} is not under ${under}.`)
      const bytes = await readFile(join(folder, path.slice(under.length)))
      const type = TYPES[extname(path)] ?? 'application/octet-stream'
      if (compress && COMPRESSED.test(type)) {
        response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' })
        response.end(compress(path, bytes))
        return
      }
      response.writeHead(200, { 'content-type': type })
      response.end(bytes)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** Compresses each file once, so that no page waits for it twice. */
function keepCompressed(): (path: string, bytes: Uint8Array) => Uint8Array {
  const kept = new Map<string, Uint8Array>()
  return (path, bytes) => {
    const compressed = kept.get(path) ?? gzipSync(bytes)
    kept.set(path, compressed)
    return compressed
  }
}
