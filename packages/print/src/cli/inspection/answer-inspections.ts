import type { MessagePort } from 'node:worker_threads'
import { drawParts, inspectFile } from '../inspect-files.ts'
import type { InspectionOrder, NumberedAnswer, NumberedOrder } from './inspection-messages.ts'

/** Answers the orders that come through a port, for as long as somebody listens. */
export function answerInspections(port: Pick<MessagePort, 'on' | 'postMessage'>): void {
  port.on('message', ({ id, order }: NumberedOrder) => {
    work(order).then(
      (result) => port.postMessage({ id, result } satisfies NumberedAnswer),
      (failed: unknown) => port.postMessage({ id, failed } satisfies NumberedAnswer),
    )
  })
}

async function work(order: InspectionOrder) {
  if (order.kind === 'draw') return drawParts(order.bytes, order.wanted)
  const { report, rendered } = await inspectFile(order.file)
  // Pictures are shown of findings alone, and are far larger than anything that is said of a file.
  return { report, rendered: report.findings.length > 0 ? rendered : null }
}
