import { EventEmitter } from 'node:events'
import { describe, expect, it } from 'vitest'
import { soundFor } from '../../preflight/rules/examples.ts'
import type { FileToInspect } from '../../run/inspect-products.ts'
import { passUnread } from '../../testing/inspections.ts'
import type { NumberedAnswer, NumberedOrder } from './inspection-messages.ts'
import { type InspectionThread, inspectInThreads } from './inspection-threads.ts'

/** A thread that keeps what it is asked, and answers when it is told to. */
class SlowThread extends EventEmitter {
  readonly orders: NumberedOrder[] = []
  isEnded = false

  postMessage(order: NumberedOrder): void {
    this.orders.push(order)
  }

  async terminate(): Promise<number> {
    this.isEnded = true
    return 0
  }

  answer(answer: NumberedAnswer): void {
    this.emit('message', answer)
  }
}

function threads(count: number) {
  const started: SlowThread[] = []
  const start = (): InspectionThread => {
    const thread = new SlowThread()
    started.push(thread)
    return thread
  }
  return { started, inspection: inspectInThreads(start, count) }
}

const { wanted, leaflet } = soundFor('offset-coated')
if (!leaflet) throw new TypeError('the example is no leaflet')
const FILE: FileToInspect = { bytes: Uint8Array.of(1), wanted, leaflet }

describe('threads that read finished files back', () => {
  it('answer each order with what it comes to, in whatever order they are done', async () => {
    const { started, inspection } = threads(1)
    const checked = await passUnread(FILE)
    const [first, second] = [inspection.inspect(FILE), inspection.draw(FILE.bytes, [])]
    const [thread] = started
    expect(thread?.orders.map(({ order }) => order.kind)).toEqual(['inspect', 'draw'])
    const [one, two] = thread?.orders.map(({ id }) => id) ?? []
    thread?.answer({ id: two ?? 0, result: [Uint8Array.of(9)] })
    thread?.answer({ id: one ?? 0, result: checked })
    expect(await second).toEqual([Uint8Array.of(9)])
    expect(await first).toBe(checked)
  })

  it('share the work: the next order goes to whoever waits for the fewest', () => {
    const { started, inspection } = threads(2)
    const asked = Array.from({ length: 4 }, () => inspection.inspect(FILE))
    expect(started.map(({ orders }) => orders.length)).toEqual([2, 2])
    expect(asked).toHaveLength(4)
  })

  it('hand on what failed in them', async () => {
    const { started, inspection } = threads(1)
    const asked = inspection.inspect(FILE)
    started[0]?.answer({ id: started[0].orders[0]?.id ?? 0, failed: new TypeError('a defect') })
    await expect(asked).rejects.toThrow('a defect')
  })

  it('that break down fail whoever waits, and whoever asks later', async () => {
    const { started, inspection } = threads(1)
    const waiting = inspection.inspect(FILE)
    started[0]?.emit('error', new Error('out of memory'))
    await expect(waiting).rejects.toThrow('out of memory')
    await expect(inspection.draw(FILE.bytes, [])).rejects.toThrow('out of memory')
  })

  it('end when the work is done', async () => {
    const { started, inspection } = threads(2)
    await inspection.close()
    expect(started.map(({ isEnded }) => isEnded)).toEqual([true, true])
  })
})
