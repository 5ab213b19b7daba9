import { once } from 'node:events'
import { WebSocket } from 'ws'

/** What a command or an event of WebDriver BiDi carries. */
export type BidiData = Readonly<Record<string, unknown>>

/** A browser as WebDriver BiDi reaches it (W3C Working Draft, § 3): commands and events in JSON. */
export interface Bidi {
  /** @throws Error with the browser's own words when it refuses the command */
  readonly send: (method: string, parameters: BidiData) => Promise<BidiData>
  readonly close: () => void
}

/** An answer or an event, as it comes. */
type Message =
  | { readonly type: 'success'; readonly id: number; readonly result: BidiData }
  | {
      readonly type: 'error'
      readonly id: number | null
      readonly error: string
      readonly message: string
    }
  | { readonly type: 'event'; readonly method: string; readonly params: BidiData }

interface Waiting {
  readonly method: string
  readonly resolve: (result: BidiData) => void
  readonly reject: (error: Error) => void
}

/**
 * Comes to a browser that listens for WebDriver BiDi.
 *
 * @param hear is given each event that was subscribed to
 */
export async function openBidi(
  address: string,
  hear: (method: string, parameters: BidiData) => void,
): Promise<Bidi> {
  const socket = new WebSocket(address)
  const waiting = new Map<number, Waiting>()
  let lastId = 0
  socket.on('message', (data) => {
    const message = JSON.parse(String(data)) as Message
    if (message.type === 'event') {
      hear(message.method, message.params)
      return
    }
    const asked = waiting.get(message.id ?? Number.NaN)
    waiting.delete(message.id ?? Number.NaN)
    if (message.type === 'success') asked?.resolve(message.result)
    else asked?.reject(new Error(`${asked.method}: ${message.error}, ${message.message}`))
  })
  socket.on('close', () => {
    for (const { method, reject } of waiting.values()) {
      reject(new Error(`${method}: the browser has gone`))
    }
  })
  await once(socket, 'open')
  return {
    send(method, params) {
      lastId += 1
      const id = lastId
      return new Promise((resolve, reject) => {
        waiting.set(id, { method, resolve, reject })
        socket.send(JSON.stringify({ id, method, params }))
      })
    },
    close: () => socket.close(),
  }
}
