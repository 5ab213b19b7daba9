import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { text } from 'node:stream/consumers'
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

/** What a server does besides giving files. */
export interface ServerManners {
  /** The headers that it adds to what stands at a path. */
  readonly headers?: (path: string) => Readonly<Record<string, string>>
  /** Whether it compresses what hosts send compressed. */
  readonly isCompressing?: boolean
  /** Hears the bodies that are sent to it, each with its path. */
  readonly hear?: (path: string, body: string) => void
}

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
  { headers, hear, isCompressing = false }: ServerManners = {},
): Promise<Served> {
  const compress = isCompressing ? keepCompressed() : undefined
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
    if (hear && request.method === 'POST') {
      hear(pathname, await text(request))
      response.writeHead(204).end()
      return
    }
    const path = normalize(decodeURIComponent(pathname)).replace(/\/$/, '/index.html')
    try {
      if (!path.startsWith(under)) throw new RangeError(`${path} is not under ${under}.`)
      const bytes = await readFile(join(folder, path.slice(under.length)))
      const head = {
        'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
        ...headers?.(pathname),
      }
      if (compress && COMPRESSED.test(head['content-type'])) {
        response.writeHead(200, { ...head, 'content-encoding': 'gzip' })
        response.end(compress(path, bytes))
        return
      }
      response.writeHead(200, head)
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
