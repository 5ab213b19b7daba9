import '@flyer-open-data/flyer/without-eval'
import { takeSenderLogo } from '@flyer-open-data/print/reprint'
import { makeReprint } from './make-reprint.ts'
import type { TaskName, Tasks, WorkerMessage } from './worker-messages.ts'
import { openWorkshop, type Workshop } from './workshop.ts'

let workshop: Workshop | undefined

addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
  if ('tools' in data) {
    workshop = openWorkshop(data.tools)
    return
  }
  const { id } = data
  work(data, (told) => postMessage({ id, told })).then(
    (done) => postMessage({ id, done }),
    (error: unknown) => postMessage({ id, failed: String(error) }),
  )
})

async function work(
  message: Extract<WorkerMessage, { task: TaskName }>,
  tell: (told: Tasks[TaskName]['told']) => void,
): Promise<Tasks[TaskName]['done']> {
  if (!workshop) throw new TypeError('a task came before the tools')
  const { renderer } = workshop
  switch (message.task) {
    case 'logo':
      return takeSenderLogo(message.order, { renderer })
    case 'reprint':
      return makeReprint(workshop, message.order, tell)
  }
}
