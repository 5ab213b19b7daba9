import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { text } from 'node:stream/consumers'

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

/** What a server does besides giving files. */
export interface ServerManners {
  /** The headers that it adds to what stands at a path. */
  readonly headers?: (path: string) => Readonly<Record<string, string>>
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
 */
export async function serveFolder(
  folder: string,
  under = '/',
  { headers, hear }: ServerManners = {},
): Promise<Served> {
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
      response.writeHead(200, {
        'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
        ...headers?.(pathname),
      })
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
